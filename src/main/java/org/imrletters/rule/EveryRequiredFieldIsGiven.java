package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.FieldDeclaration;

/** Every field that the pack requires is given, since its letter has a place for it (see its pack.yaml). */
record EveryRequiredFieldIsGiven(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.kind()
        .fields()
        .stream()
        .filter(field -> field.required() && !reading.review().fields().containsKey(field.name()))
        .map(field -> Diagnostic.error(code, Reading.field(field.name()), message(field))
            .hint("add " + field.name() + " under fields"))
        .toList();
  }

  private static String message(FieldDeclaration field) {
    String description = field.description().strip();
    return "the field '" + field.name() + "' is missing" + (description.isEmpty() ? "" : ": " + description);
  }
}
