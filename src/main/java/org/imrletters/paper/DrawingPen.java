package org.imrletters.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.picture.Affine;
import org.imrletters.paper.picture.Drawn;
import org.imrletters.paper.picture.Outline;

/** Writes outlines as a page's content has them (ISO 32000-1, 8.5). */
final class DrawingPen implements Outline.Pen {

  /** A drawing is printed a few inches wide, and may be made in any unit. */
  private static final MathContext DIGITS = new MathContext(7);

  private final PdfBytes out;

  DrawingPen(PdfBytes out) {
    this.out = out;
  }

  /** A number as a page's content has it: never with an exponent. */
  static String number(double value) {
    return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }

  static String numbers(double... values) {
    StringBuilder numbers = new StringBuilder();
    for (double value : values) {
      numbers.append(number(value)).append(' ');
    }
    return numbers.toString();
  }

  static String matrix(Affine place) {
    return numbers(place.a(), place.b(), place.c(), place.d(), place.e(), place.f());
  }

  /** Red, green and blue from 0 to 1. */
  static String components(int rgb) {
    return component(rgb >> 16) + component(rgb >> 8) + component(rgb);
  }

  private static String component(int value) {
    return new BigDecimal((value & 0xFF) / 255.0).round(new MathContext(4)).stripTrailingZeros().toPlainString() + " ";
  }

  /** Lets all points that follow be moved so. */
  void place(Affine place) {
    out.put(matrix(place)).put("cm\n");
  }

  /** Lets nothing be seen outside of this; its points are moved there, and those that follow are not. */
  void clip(Drawn.Clip clip) {
    Affine at = clip.place();
    clip.outline().draw(new Outline.Pen() {
      @Override
      public void move(double x, double y) {
        point(at, x, y);
        out.put("m\n");
      }

      @Override
      public void line(double x, double y) {
        point(at, x, y);
        out.put("l\n");
      }

      @Override
      public void curve(double x1, double y1, double x2, double y2, double x, double y) {
        point(at, x1, y1);
        point(at, x2, y2);
        point(at, x, y);
        out.put("c\n");
      }

      @Override
      public void close() {
        out.put("h\n");
      }
    });
    out.put(clip.evenOdd() ? "W* n\n" : "W n\n");
  }

  private void point(Affine at, double x, double y) {
    out.put(numbers(at.a() * x + at.c() * y + at.e(), at.b() * x + at.d() * y + at.f()));
  }

  /** Sets how lines look. */
  void line(Drawn.Stroke stroke) {
    out.put(number(stroke.width()))
        .put(" w ")
        .number(stroke.cap())
        .put(" J ")
        .number(stroke.join())
        .put(" j ")
        .put(number(stroke.miter()))
        .put(" M\n");
    if (!stroke.dashes().isEmpty()) {
      out.put("[")
          .put(numbers(stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray()))
          .put("] ")
          .put(number(stroke.phase()))
          .put(" d\n");
    }
  }

  @Override
  public void move(double x, double y) {
    out.put(numbers(x, y)).put("m\n");
  }

  @Override
  public void line(double x, double y) {
    out.put(numbers(x, y)).put("l\n");
  }

  @Override
  public void curve(double x1, double y1, double x2, double y2, double x, double y) {
    out.put(numbers(x1, y1, x2, y2, x, y)).put("c\n");
  }

  @Override
  public void close() {
    out.put("h\n");
  }
}
