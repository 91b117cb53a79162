package org.imrletters.rule;

import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Decision;
import org.imrletters.review.Determination;

/**
 * With several reviewers the majority prevails, and a tie goes to providing the treatment (see Labor Code 4610.6(e)).
 */
record TheMajorityPrevails(String code) implements Rule.OfEachItem {

  @Override
  public Optional<Diagnostic> check(NumberedItem item, Reading reading) {
    List<Decision> votes = item.item().votes();
    long overturned = votes.stream().filter(vote -> vote.meaning() == Determination.OVERTURNED).count();
    Decision carried = overturned * 2 >= votes.size() ? Decision.OVERTURNED : Decision.UPHELD;
    if (votes.isEmpty()
        || item.item().decision().filter(decision -> decision.meaning() != carried.meaning()).isEmpty()) {
      return Optional.empty();
    }
    String why = overturned * 2 == votes.size() ? "a tie goes to providing the treatment" : "the majority prevails";
    String message = item.named() + " has " + overturned + " of " + votes.size() + " votes to overturn, and " + why;
    return Optional.of(Diagnostic.error(code, item.at("decision"), message)
        .hint("write decision: " + carried.word() + ", or correct the votes"));
  }
}
