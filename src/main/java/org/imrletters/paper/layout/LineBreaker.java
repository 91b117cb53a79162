package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.imrletters.paper.layout.Text.TextRun;

/** Breaks a text into lines, each as full as it can be; the blanks at a line's end need no room (CSS 2.1, 16.6.1). */
record LineBreaker(Text text, StructureElement element, Strut strut, double width, double indent,
    List<TextLine> lines) {

  // So that words whose widths add up to just the line's fit.
  private static final double TOLERANCE = 0.001;

  /**
   * The lines of this text.
   *
   * @param strut the least height of a line
   * @param width of a line at most, in points; a word that is wider is broken between its characters
   * @param indent how much less the first line has
   */
  static List<TextLine> lines(Text text, StructureElement element, Strut strut, double width, double indent) {
    LineBreaker breaker = new LineBreaker(text, element, strut, width + TOLERANCE, indent, new ArrayList<>());
    int start = breaker.skipSpaces(0);
    while (start < text.length()) {
      start = breaker.skipSpaces(breaker.line(start));
    }
    return breaker.lines;
  }

  private int skipSpaces(int from) {
    int start = from;
    while (start < text.length() && text.isSpace(start)) {
      start++;
    }
    return start;
  }

  /** Adds the line that begins here; where the next one may. */
  private int line(int start) {
    int opportunity = start;
    double used = lines.isEmpty() ? indent : 0;
    int index = start;
    for (; index < text.length() && text.codePoint(index) != Text.LINE_BREAK; index++) {
      if (index > start && text.mayBreak(index)) {
        opportunity = index;
      }
      used += text.width(index);
      if (used > width && !text.isSpace(index)) {
        int next = opportunity > start ? opportunity : Math.max(index, start + 1);
        add(start, next, true);
        return next;
      }
    }
    add(start, index, false);
    // A line break ends its line and stands on none.
    return Math.min(text.length(), index + 1);
  }

  private void add(int start, int next, boolean full) {
    int end = next;
    while (end > start && text.isSpace(end - 1)) {
      end--;
    }
    double above = strut.above();
    double below = strut.below();
    int from = 0;
    for (TextRun run : text.runs()) {
      if (run.end() > start && from < end) {
        above = Math.max(above, run.above());
        below = Math.max(below, run.below());
      }
      from = run.end();
    }
    boolean spaced = end < next || !full;
    lines.add(new TextLine(element, text, start, end, spaced, full, 0, text.width(start, end), above, below));
  }

  /** The width of the longest piece that no line break may part, in points. */
  static double least(Text text) {
    return widest(text, i -> i > 0 && text.mayBreak(i));
  }

  /** The width of its longest line where none has to be broken, in points. */
  static double most(Text text) {
    return widest(text, i -> false);
  }

  private static double widest(Text text, IntPredicate begins) {
    double widest = 0;
    double piece = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean ends = text.codePoint(i) == Text.LINE_BREAK;
      piece = ends || begins.test(i) ? 0 : piece;
      piece += ends ? 0 : text.width(i);
      widest = text.isSpace(i) ? widest : Math.max(widest, piece);
    }
    return widest;
  }
}
