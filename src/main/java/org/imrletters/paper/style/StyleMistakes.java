package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.imrletters.paper.style.StyleSheet.StyleMistake;
import org.imrletters.words.Suggestion;

/** What is wrong with a style sheet, as far as it has been read. */
record StyleMistakes(String css, boolean own, List<StyleMistake> found) {

  private static final String OTHER_LAYOUT = "leave it out, or say layout: openhtmltopdf in pack.yaml, which prints nearly"
      + " all of CSS";

  /**
   * None so far.
   *
   * @param own whether the library's own layout is to print what the style sheet says; openhtmltopdf prints nearly all
   */
  StyleMistakes(String css, boolean own) {
    this(css, own, new ArrayList<>());
  }

  void add(String code, int start, int end, String message, String hint) {
    found.add(new StyleMistake(code, start, Math.max(1, end - start), message, hint));
  }

  /** Tells of what means nothing, unless something is told of the same stretch already. */
  void unknown(int start, int end, String message, String hint) {
    if (!touch(start, end)) {
      add("unknown-in-style", start, end, message, hint);
    }
  }

  /** Tells of what means something that is not printed. */
  void unprinted(int start, int end, String what) {
    if (own && !touch(start, end)) {
      add("style-not-printed", start, end, what + " is not printed", OTHER_LAYOUT);
    }
  }

  /** Whether a stretch of the style sheet has a mistake already. */
  boolean touch(int start, int end) {
    return found.stream().anyMatch(mistake -> mistake.offset() < Math.max(end, start + 1) && mistake.offset() >= start);
  }

  /** A piece as it is written, to be named to the reader. */
  String source(CssToken token) {
    return source(token.start(), token.end());
  }

  String source(int start, int end) {
    return start == end ? "the end of the style sheet" : "'" + text(start, end) + "'";
  }

  /** What is written. */
  String text(int start, int end) {
    return css.substring(start, end);
  }

  /** Which of the known words may have been meant, or what else helps where none is near. */
  static String meant(String typed, Collection<String> known, String help) {
    return Suggestion.nearest(typed, known).map(near -> "did you mean '" + near + "'?").orElse(help);
  }
}
