package org.imrletters.paper.style;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.imrletters.paper.style.StyleSheet.StyleMistake;

/**
 * What is wrong with a style sheet, as far as it has been read.
 *
 * @param byPlace the mistakes by where they begin: each declaration asks for those in it, and there may be thousands of both
 */
record StyleMistakes(String css, boolean own, NavigableMap<Integer, StyleMistake> byPlace) {

  private static final String OTHER_LAYOUT = "leave it out, or say layout: openhtmltopdf in pack.yaml, which prints nearly"
      + " all of CSS";

  /**
   * None so far.
   *
   * @param own whether the library's own layout is to print what the style sheet says; openhtmltopdf prints nearly all
   */
  StyleMistakes(String css, boolean own) {
    this(css, own, new TreeMap<>());
  }

  void add(String code, int start, int end, String message, Supplier<String> hint) {
    byPlace.putIfAbsent(start, new StyleMistake(code, start, Math.max(1, end - start), message, hint));
  }

  /** All of them, in the order of the text. */
  Collection<StyleMistake> found() {
    return byPlace.values();
  }

  /** Tells of what means nothing, unless something is told of the same stretch already. */
  void unknown(int start, int end, String message, Supplier<String> hint) {
    if (!touch(start, end)) {
      add("unknown-in-style", start, end, message, hint);
    }
  }

  /** Tells of what means something that is not printed. */
  void unprinted(int start, int end, String what) {
    if (own && !touch(start, end)) {
      add("style-not-printed", start, end, what + " is not printed", () -> OTHER_LAYOUT);
    }
  }

  /** Whether a stretch of the style sheet has a mistake already. */
  boolean touch(int start, int end) {
    Integer next = byPlace.ceilingKey(start);
    return next != null && next < Math.max(end, start + 1);
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
}
