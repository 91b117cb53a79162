package org.imrletters.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Determination;

/**
 * The overall outcome, where the case states one, follows from the decisions: all upheld, all overturned, or partly
 * (practice).
 */
final class TheStatedOutcomeFollowsFromTheItems implements Rule {

  @Override
  public String code() {
    return "outcome-disagrees";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    Optional<Determination> follows = reading.review().determination();
    return reading.review()
        .outcome()
        .stream()
        .filter(stated -> follows.isPresent() && stated != follows.get())
        .map(stated -> Diagnostic.error(code(), new FieldPath("outcome"), message(stated, follows.orElseThrow()))
            .hint("write outcome: " + typed(follows.orElseThrow()) + ", or correct the decision that is wrong"))
        .toList();
  }

  private static String message(Determination stated, Determination follows) {
    return "the outcome is stated as " + typed(stated) + ", and the items' decisions amount to " + typed(follows);
  }

  private static String typed(Determination outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
