package org.imrletters.rule;

import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Determination;

/**
 * The overall outcome, where the case states one, follows from the decisions (practice).
 */
record TheStatedOutcomeFollowsFromTheItems(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    Optional<Determination> follows = reading.review().determination();
    return reading.review()
        .outcome()
        .stream()
        .filter(stated -> follows.isPresent() && !stated.equals(follows.get()))
        .map(stated -> Diagnostic
            .error(code, new FieldPath("outcome"),
                "the outcome is stated as " + stated.word() + ", and the items' decisions amount to "
                    + follows.orElseThrow().word())
            .hint("write outcome: " + follows.orElseThrow().word() + ", or correct the decision that is wrong"))
        .toList();
  }
}
