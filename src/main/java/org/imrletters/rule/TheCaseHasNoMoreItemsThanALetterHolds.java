package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;

/** A determination decides a score of disputed items at most (practice); a hundred are a mistake. */
record TheCaseHasNoMoreItemsThanALetterHolds(String code) implements Rule {

  private static final int MOST = 100;

  @Override
  public List<Diagnostic> check(Reading reading) {
    if (reading.review().items().size() <= MOST) {
      return List.of();
    }
    return List.of(Diagnostic
        .error(code, new FieldPath("items").entry(MOST),
            "the case has " + reading.review().items().size() + " disputed items, and a letter holds " + MOST)
        .hint("split the case into several letters"));
  }
}
