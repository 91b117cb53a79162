package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Decision;

/**
 * Every disputed item is decided, since a determination must answer each question that was put to it (required by 8 CCR
 * 9792.10.6(d)).
 */
record EveryItemHasOneDecision(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    return Rule.told(reading.items(), item -> item.item().decision().isEmpty(), item -> Diagnostic
        .error(code, item.at("decision"), item.named() + " has no decision")
        .hint("add its decision; the decisions here are: "
            + String.join(", ", reading.kind().cases().declared().decisions().stream().map(Decision::word).toList())));
  }
}
