package org.imrletters.rule;

import java.util.Locale;
import java.util.stream.Collectors;
import org.imrletters.review.Decision;
import org.imrletters.review.LetterKind;

/** The decisions that a pack has words for, told in a hint. */
final class DecisionWords {

  private DecisionWords() {}

  static String of(LetterKind kind) {
    if (kind.decisions().isEmpty()) {
      return "the pack " + Quoted.of(kind.name()) + " has words for none";
    }
    // Sorted, since a set comes in another order in every run.
    return "the decisions here are: "
        + kind.decisions().stream().sorted().map(DecisionWords::typed).collect(Collectors.joining(", "));
  }

  /** The decision as a case file writes it. */
  static String typed(Decision decision) {
    return decision.name().toLowerCase(Locale.ROOT);
  }
}
