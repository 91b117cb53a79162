package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.CaseText;

/**
 * All words of a case together fill a letter, not a book; four times as many as in the longest real ones are too many.
 */
record TheCaseHasTheSizeOfALetter(String code) implements Rule {

  /** In characters. */
  private static final int MOST = 100_000;

  /** What a text takes in a letter beside its own characters. */
  private static final int AROUND = 20;

  @Override
  public List<Diagnostic> check(Reading reading) {
    long size = 0;
    for (CaseText text : reading.texts()) {
      size += text.text().length() + AROUND;
      if (size > MOST) {
        return List.of(tooLong(text.at()));
      }
    }
    return List.of();
  }

  private Diagnostic tooLong(FieldPath at) {
    return Diagnostic.error(code, at, "the case holds more than " + MOST + " characters")
        .hint("a letter of twenty items takes some 25000: is this the right text?");
  }
}
