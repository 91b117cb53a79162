package org.imrletters.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Decision;
import org.imrletters.review.Decision.Meaning;

/**
 * With several reviewers the majority prevails, and a tie goes to what is most favorable, as to providing the treatment
 * (see Labor Code 4610.6(e)).
 */
record TheMajorityPrevails(String code) implements Rule.OfEachItem {

  private static final List<Meaning> BEST_FIRST = List.of(Meaning.FAVORABLE, Meaning.PARTLY, Meaning.UNFAVORABLE,
      Meaning.DISMISSED);

  @Override
  public Optional<Diagnostic> check(NumberedItem item, Reading reading) {
    List<Decision> votes = item.item().votes();
    Map<Decision, Long> counted = votes.stream().collect(Collectors.groupingBy(vote -> vote, Collectors.counting()));
    long most = counted.values().stream().max(Comparator.naturalOrder()).orElse(0L);
    return counted.keySet()
        .stream()
        .filter(vote -> counted.get(vote) == most)
        .min(Comparator.comparing(vote -> BEST_FIRST.indexOf(vote.meaning())))
        .filter(carried -> item.item().decision().filter(decision -> !decision.equals(carried)).isPresent())
        .map(carried -> told(item, carried, most, votes.size()));
  }

  private Diagnostic told(NumberedItem item, Decision carried, long most, int all) {
    String why = most * 2 > all ? "the majority prevails" : "a tie goes to what is most favorable";
    String message = item.named() + " has " + most + " of " + all + " votes for '" + carried.word() + "', and " + why;
    return Diagnostic.error(code, item.at("decision"), message)
        .hint("write decision: " + carried.word() + ", or correct the votes");
  }
}
