package org.imrletters.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.picture.Drawing;

/** Writes outlines as a page's content has them (ISO 32000-1, 8.5). */
record DrawingPen(PdfBytes out) {

  /** A drawing is printed a few inches wide, and may be made in any unit. */
  private static final MathContext DIGITS = new MathContext(7);

  /** Where the point at which each kind of step ends stands among its numbers; behind the last kind comes a new start. */
  private static final int[] ENDS = {0, 0, 2, 4, 0};

  /** A number as a page's content has it: never with an exponent. */
  static String number(double value) {
    return number(value, DIGITS);
  }

  private static String number(double value, MathContext digits) {
    return new BigDecimal(value).round(digits).stripTrailingZeros().toPlainString();
  }

  static String numbers(double... values) {
    return DoubleStream.of(values).mapToObj(value -> number(value) + " ").collect(Collectors.joining());
  }

  static String matrix(AffineTransform place) {
    double[] numbers = new double[6];
    place.getMatrix(numbers);
    return numbers(numbers);
  }

  /** Red, green and blue from 0 to 1. */
  static String components(int rgb) {
    return component(rgb >> 16) + component(rgb >> 8) + component(rgb);
  }

  private static String component(int value) {
    return number((value & 0xFF) / 255.0, new MathContext(4)) + " ";
  }

  /** Lets all points that follow be moved so. */
  void place(AffineTransform place) {
    out.put(matrix(place)).put("cm\n");
  }

  /** Lets nothing be seen outside of this; its points are moved there, and those that follow are not. */
  void clip(Drawing.Clip clip) {
    draw(clip.path().getPathIterator(clip.place()));
    out.put(clip.evenOdd() ? "W* n\n" : "W n\n");
  }

  /** Draws along lines and curves; a page has cubic curves only, whose ends lie a third of the way from the one handle. */
  void draw(PathIterator steps) {
    double[] p = new double[6];
    double x = 0;
    double y = 0;
    for (; !steps.isDone(); steps.next()) {
      int step = steps.currentSegment(p);
      switch (step) {
        case PathIterator.SEG_MOVETO -> out.put(numbers(p[0], p[1])).put("m\n");
        case PathIterator.SEG_LINETO -> out.put(numbers(p[0], p[1])).put("l\n");
        case PathIterator.SEG_QUADTO -> out.put(
            numbers((x + 2 * p[0]) / 3, (y + 2 * p[1]) / 3, (2 * p[0] + p[2]) / 3, (2 * p[1] + p[3]) / 3, p[2], p[3]))
            .put("c\n");
        case PathIterator.SEG_CUBICTO -> out.put(numbers(p)).put("c\n");
        default -> out.put("h\n");
      }
      x = p[ENDS[step]];
      y = p[ENDS[step] + 1];
    }
  }

  /** Sets how lines look. */
  void line(Drawing.Stroke stroke) {
    out.put(number(stroke.width()) + " w " + stroke.cap() + " J " + stroke.join() + " j " + number(stroke.miter())
        + " M\n");
    if (!stroke.dashes().isEmpty()) {
      double[] dashes = stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray();
      out.put("[" + numbers(dashes) + "] " + number(stroke.phase()) + " d\n");
    }
  }
}
