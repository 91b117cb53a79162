package org.imrletters.rule;

import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;

/** No word is longer than a few lines: what is, is no word, and no line can end in it. */
final class EveryWordFitsOnALine implements Rule {

  /** In characters. The longest address of a web page that letters cite has half of that. */
  private static final int MOST = 500;

  @Override
  public String code() {
    return "word-too-long";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.texts().stream().flatMap(this::check).toList();
  }

  private Stream<Diagnostic> check(CaseText text) {
    String typed = text.text();
    if (typed.length() <= MOST) {
      return Stream.empty();
    }
    int start = 0;
    for (int i = 0; i < typed.length(); i++) {
      if (Character.isWhitespace(typed.charAt(i))) {
        start = i + 1;
      } else if (i - start >= MOST) {
        return Stream.of(tooLong(text, typed.substring(start, typed.offsetByCodePoints(start, 20))));
      }
    }
    return Stream.empty();
  }

  private Diagnostic tooLong(CaseText text, String start) {
    return Diagnostic.error(
            code(),
            text.at(),
            "a word that starts with "
                + Quoted.of(start)
                + " is longer than "
                + MOST
                + " characters")
        .quoting(start)
        .hint("put spaces between its words");
  }
}
