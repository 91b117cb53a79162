package org.imrletters.rule;

import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseText;
import org.imrletters.words.Visible;

/** No word is longer than a few lines: what is, is no word, and no line can end in it. */
record EveryWordFitsOnALine(String code) implements Rule {

  /** In characters. The longest address of a web page that letters cite has half of that. */
  private static final int MOST = 500;

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.texts().stream().filter(text -> text.text().length() > MOST).flatMap(this::check).toList();
  }

  private Stream<Diagnostic> check(CaseText text) {
    String typed = text.text();
    int start = 0;
    while (typed.length() - start > MOST) {
      int space = lastSpace(typed, start, start + MOST);
      if (space < 0) {
        String word = typed.substring(start, typed.offsetByCodePoints(start, 20));
        String message = "a word that starts with " + Visible.quoted(word) + " is longer than " + MOST + " characters";
        return Stream.of(Diagnostic.error(code, text.at(), message).quoting(word).hint("put spaces between its words"));
      }
      start = space + 1;
    }
    return Stream.empty();
  }

  /** The last space from one offset to another; -1 where a word takes all of the stretch. */
  private static int lastSpace(String text, int from, int to) {
    int at = to;
    while (at >= from && !Character.isSpaceChar(text.charAt(at)) && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < from ? -1 : at;
  }
}
