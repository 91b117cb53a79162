package org.imrletters.rule.imr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;
import org.imrletters.review.Role;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;

/**
 * A letter to the parties goes to the employee or the representative, to the claims administrator and to the
 * requesting physician (see Labor Code 4610.6(f)).
 */
record ALetterToThePartiesGoesToAllOfThem(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    Case review = reading.review();
    if (!reading.isForTheParties()) {
      return List.of();
    }
    List<String> missing = new ArrayList<>();
    want(missing, review, "the employee or a representative", Role.EMPLOYEE, Role.REPRESENTATIVE);
    want(missing, review, "the claims administrator", Role.CLAIMS_ADMINISTRATOR);
    want(missing, review, "the requesting physician", Role.REQUESTING_PHYSICIAN);
    FieldPath at = review.recipients().isEmpty() ? Reading.COPY : new FieldPath("recipients");
    String message = "the letter to the parties does not go to " + String.join(", nor to ", missing);
    return missing.isEmpty() ? List.of()
        : List.of(Diagnostic.error(code, at, message)
            .hint("write recipients: [employee, claims-administrator, requesting-physician]"));
  }

  private static void want(List<String> missing, Case review, String called, Role... oneOf) {
    if (Stream.of(oneOf).noneMatch(review.recipients()::contains)) {
      missing.add(called);
    }
  }
}
