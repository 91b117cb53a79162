package org.imrletters.kind;

import java.util.List;
import java.util.stream.Collectors;
import org.imrletters.review.Prose;
import org.imrletters.yaml.Shape;

/** The kinds of text in a case file. */
final class Texts {

  /** A text that is printed within a line: where it was typed over several lines, they are joined. */
  static final Shape<String> LINE = Shape.text().as(text -> joined(text, " "), line -> line);

  /** The same where lines are printed as lines: they stay apart, without the blanks around them. */
  static final Shape<String> ADDRESS = Shape.text().as(text -> joined(text, "\n"), lines -> lines);

  static final Shape<List<String>> LINES = Shape.oneOrMore(LINE);

  static final Shape<Prose> PROSE = Shape.text().as(Prose::of, Prose::typed);

  private Texts() {}

  private static String joined(String text, String between) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    return text.lines().map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }
}
