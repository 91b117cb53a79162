package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;

/** The case summary states the medical condition, as a determination must (required by 8 CCR 9792.10.6(d)). */
final class TheMedicalConditionIsStated implements Rule {

  @Override
  public String code() {
    return "no-case-summary";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    if (reading.review().summary().filter(summary -> !summary.plain().isBlank()).isPresent()) {
      return List.of();
    }
    return List.of(Diagnostic.error(code(), new FieldPath("summary"), "the case has no clinical case summary")
        .hint("add a summary that states the injury, the medical condition and the treatment so far"));
  }
}
