package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines, each as full as it can be.
 *
 * <p>Lengths are counted as openhtmltopdf counts them: a word needs room for the space behind it, except where that
 * space is set in another face, and its width is rounded up to a whole dot. That leaves one word in some twenty for the
 * next line which would just have fitted, and lets a letter keep its lines when its pack's style sheet grows beyond
 * what is understood here, or back.
 */
final class LineBreaker {

  // A twentieth of a CSS pixel, in points.
  private static final double DOT = 0.0375;
  // So that sums of widths that should come to whole dots do so.
  private static final double TOLERANCE = 0.01 * DOT;

  private final Text text;
  private final StructureElement part;
  private final Strut strut;
  private final double width;
  private final List<Line> lines = new ArrayList<>();
  private int start;

  private LineBreaker(Text text, StructureElement part, Strut strut, double width) {
    this.text = text;
    this.part = part;
    this.strut = strut;
    this.width = width + TOLERANCE;
  }

  /**
   * The lines of this text.
   *
   * @param strut the least height of a line
   * @param width of a line at most, in points; a word that is wider is broken between its characters
   */
  static List<Line> lines(Text text, StructureElement part, Strut strut, double width) {
    LineBreaker breaker = new LineBreaker(text, part, strut, width);
    while (breaker.skipSpaces()) {
      breaker.line();
    }
    return breaker.lines;
  }

  private boolean skipSpaces() {
    while (start < text.length() && text.isSpace(start)) {
      start++;
    }
    return start < text.length();
  }

  private void line() {
    int opportunity = start;
    double used = 0;
    int place = start;
    for (; place < text.length() && text.codePoint(place) != Text.LINE_BREAK; place++) {
      boolean mayBreak = place > start && text.mayBreak(place);
      boolean another = text.startsStretch(place);
      if (mayBreak || another) {
        used = wholeDots(used);
        opportunity = mayBreak ? place : opportunity;
      }
      used += text.width(place);
      if (used > width && !(another && text.isSpace(place))) {
        add(opportunity > start ? opportunity : Math.max(place, start + 1));
        return;
      }
    }
    add(place);
    // A line break ends its line and stands on none.
    start = Math.min(text.length(), place + 1);
  }

  private static double wholeDots(double length) {
    return Math.ceil(length / DOT - 0.01) * DOT;
  }

  private void add(int next) {
    int end = next;
    while (end > start && text.isSpace(end - 1)) {
      end--;
    }
    double above = strut.above();
    double below = strut.below();
    int from = 0;
    for (TextRun stretch : text.stretches()) {
      if (stretch.to() > start && from < end) {
        above = Math.max(above, stretch.above());
        below = Math.max(below, stretch.below());
      }
      from = stretch.to();
    }
    lines.add(new Line(part, text, start, end, end < next, text.width(start, end), above, below));
    start = next;
  }

  /** The width of the longest piece that no line break may part, in points. */
  static double least(Text text) {
    double least = 0;
    double piece = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean ends = text.codePoint(i) == Text.LINE_BREAK || text.isSpace(i);
      piece = ends || i > 0 && text.mayBreak(i) ? 0 : piece;
      piece += ends ? 0 : text.width(i);
      least = Math.max(least, piece);
    }
    return wholeDots(least);
  }

  /** The width of its longest line where none has to be broken, in points. */
  static double most(Text text) {
    double most = 0;
    double line = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.codePoint(i) == Text.LINE_BREAK) {
        line = 0;
      } else {
        boolean counted = i > 0 && text.mayBreak(i) || text.startsStretch(i);
        line = (counted ? wholeDots(line) : line) + text.width(i);
        most = text.isSpace(i) ? most : Math.max(most, line);
      }
    }
    return wholeDots(most);
  }
}
