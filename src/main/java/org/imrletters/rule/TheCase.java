package org.imrletters.rule;

import java.util.List;
import java.util.function.Predicate;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;

/** What a case as a whole tells, each told once, at the place where it would stand. */
public record TheCase(String code, FieldPath at, Predicate<Reading> kept, String message, String hint) implements Rule {

  /** The letter is a copy that its kind has words for (practice: not every kind of letter is posted). */
  static final Rule IS_A_COPY_OF_ITS_KIND = new TheCase("copy-not-offered", Reading.COPY,
      reading -> reading.review().copy().filter(copy -> !reading.kind().copies().contains(copy)).isEmpty(),
      "letters of this pack have no such copy", "write one that the pack lists under copies, or take another pack");

  /** No more review a case than the pack says, as its letters have words for no more (practice). */
  static final Rule HAS_NO_MORE_REVIEWERS_THAN_ITS_KIND = new TheCase("too-many-reviewers", new FieldPath("reviewers"),
      reading -> reading.kind()
          .cases()
          .declared()
          .reviewers()
          .filter(few -> reading.review().allReviewers().size() > few.most())
          .isEmpty(),
      "the case has more reviewers than letters of this pack", "leave out those who did not decide");

  @Override
  public List<Diagnostic> check(Reading reading) {
    return kept.test(reading) ? List.of() : List.of(Diagnostic.error(code, at, message).hint(hint));
  }
}
