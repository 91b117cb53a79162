package org.imrletters.rule;

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
    return "the decisions here are: " + kind.decisions().stream().map(Decision::word).collect(Collectors.joining(", "));
  }
}
