package org.imrletters.kind;

import java.util.List;
import org.imrletters.review.Prose;
import org.imrletters.yaml.Shape;

/** The kinds of text in a case file. */
final class Texts {

  /** A text that is printed within a line: where it was typed over several lines, they are joined. */
  static final Shape<String> LINE = Shape.text().as(Texts::joined, line -> line);

  static final Shape<List<String>> LINES = Shape.oneOrMore(LINE);

  static final Shape<Prose> PROSE = Shape.text().as(Prose::of, Prose::typed);

  private Texts() {}

  private static String joined(String text) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    text.lines()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .forEach(part -> line.append(line.length() == 0 ? "" : " ").append(part));
    return line.toString();
  }
}
