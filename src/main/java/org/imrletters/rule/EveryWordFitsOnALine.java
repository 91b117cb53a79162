package org.imrletters.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseText;
import org.imrletters.words.Visible;

/** No word is longer than a few lines: what is, is no word, and no line can end in it. */
record EveryWordFitsOnALine(String code) implements Rule {

  /** In characters. The longest address of a web page that letters cite has half of that. */
  private static final int MOST = 500;

  private static final String SPACES = "\\p{Z}\\s\\x1c-\\x1f";
  private static final Pattern LONGER = Pattern
      .compile("(?<![^" + SPACES + "])([^" + SPACES + "]{20})[^" + SPACES + "]{" + (MOST - 19) + "}");

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.texts().stream().filter(text -> text.text().length() > MOST).flatMap(this::check).toList();
  }

  private Stream<Diagnostic> check(CaseText text) {
    return LONGER.matcher(text.text())
        .results()
        .limit(1)
        .map(found -> found.group(1))
        .map(word -> Diagnostic
            .error(code, text.at(),
                "a word that starts with " + Visible.quoted(word) + " is longer than " + MOST + " characters")
            .quoting(word)
            .hint("put spaces between its words"));
  }
}
