package org.imrletters.kind;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.yaml.Shape;

/** The kinds of text in a case file. */
final class Texts {

  /** A text that is printed within a line: where it was typed over several lines, they are joined. */
  static final Shape<String> LINE = Shape.text().as(Texts::joined, line -> line);

  /** A text of which each line is printed as a line, or a list of these. */
  static final Shape<List<String>> ADDRESS = Shape.oneOrMore(Shape.text())
      .as(given -> given.stream().flatMap(Texts::lines).toList(), lines -> lines);

  static final Shape<List<String>> LINES = Shape.oneOrMore(LINE);

  private Texts() {}

  private static String joined(String text) {
    return text.indexOf('\n') < 0 ? text : lines(text).collect(Collectors.joining(" "));
  }

  private static Stream<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty());
  }
}
