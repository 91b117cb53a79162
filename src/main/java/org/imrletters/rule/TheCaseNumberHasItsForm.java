package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.CaseDeclaration.NumberForm;
import org.imrletters.words.Visible;

/** The case number has the form by which a determination is found again, as its pack says it (practice). */
record TheCaseNumberHasItsForm(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    String number = reading.review().header().number().orElse("");
    return reading.kind()
        .cases()
        .declared()
        .number()
        .filter(form -> !number.isBlank() && !form.pattern().fits(number))
        .map(form -> told(number, form))
        .stream()
        .toList();
  }

  private Diagnostic told(String number, NumberForm form) {
    String meant = form.pattern().meant(number).map(typed -> "did you mean " + typed + "? ").orElse("");
    return Diagnostic.error(code, new FieldPath("case.number"), Visible.quoted(number) + " is not a case number")
        .hint(meant + "write it as " + form.example());
  }
}
