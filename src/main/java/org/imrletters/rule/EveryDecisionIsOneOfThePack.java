package org.imrletters.rule;

import java.util.Optional;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.LetterKind;
import org.imrletters.review.Decision;
import org.imrletters.words.Visible;

/**
 * Every decision is one that the pack has words for, since its letter cannot say any other (practice: every decision is
 * one of two words).
 */
record EveryDecisionIsOneOfThePack(String code) implements Rule.OfEachItem {

  @Override
  public Optional<Diagnostic> check(NumberedItem item, Reading reading) {
    LetterKind kind = reading.kind();
    return item.item()
        .decision()
        .filter(decision -> kind.decisions().stream().noneMatch(known -> isSame(known, decision)))
        .map(decision -> Diagnostic
            .error(code, item.at("decision"),
                "the pack " + Visible.quoted(kind.name()) + " has no words for '" + decision.word() + "'")
            .hint(hint(kind)));
  }

  /** Part by part: Java makes the equality of a record once it is asked for, and takes milliseconds. */
  private static boolean isSame(Decision known, Decision decision) {
    return known.word().equals(decision.word()) && known.meaning() == decision.meaning();
  }

  /** The decisions that a pack has words for, told in a hint. */
  static String hint(LetterKind kind) {
    if (kind.decisions().isEmpty()) {
      return "the pack " + Visible.quoted(kind.name()) + " has words for none";
    }
    return "the decisions here are: " + kind.decisions().stream().map(Decision::word).collect(Collectors.joining(", "));
  }
}
