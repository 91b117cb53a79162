package org.imrletters.paper;

import org.imrletters.paper.layout.DisplayItem;
import org.imrletters.paper.pdf.PdfBytes;

/** Draws on a page, whose points count from its lower left corner in a file. */
final class PagePainter {

  private static final int BLACK = 0;

  private final PdfBytes out;
  private final double height;
  private int color = BLACK;

  PagePainter(PdfBytes out, double height) {
    this.out = out;
    this.height = height;
  }

  /** Lets what is filled and written from here on have this color. */
  void color(int rgb) {
    if (rgb != color) {
      components(rgb).put("rg\n");
      color = rgb;
    }
  }

  private PdfBytes components(int rgb) {
    for (int shift = 16; shift >= 0; shift -= 8) {
      out.hundredths(Math.round((rgb >> shift & 0xFF) / 2.55)).put(' ');
    }
    return out;
  }

  void fill(DisplayItem.Rectangle line) {
    boolean across = line.width() >= line.height();
    double thickness = Math.min(line.width(), line.height());
    double length = Math.max(line.width(), line.height());
    switch (line.style()) {
      case DASHED -> dash(line, across, pattern(2 * thickness, 2 * thickness, length), "0 J ");
      case DOTTED -> dash(line, across, pattern(0, 2 * thickness, length - thickness), "1 J ");
      case SOLID, DOUBLE ->
          { color(line.color()); rectangle(line.x(), line.y(), line.width(), line.height()).put("f\n"); }
    }
  }

  /** The lengths of dashes and of the gaps between them; the gaps are fitted, so that a line ends as it begins. */
  private static double[] pattern(double dash, double gap, double length) {
    double gaps = Math.max(1, Math.rint((length - dash) / (dash + gap)));
    return new double[]{dash, Math.max(0, (length - dash) / gaps - dash)};
  }

  private void dash(DisplayItem.Rectangle line, boolean across, double[] pattern, String ends) {
    double half = Math.min(line.width(), line.height()) / 2;
    double end = ends.startsWith("1") ? half : 0;
    out.put("q ");
    components(line.color()).put("RG ").put(ends).hundredths(Math.round(half * 200)).put(" w [");
    out.points(pattern).put("] 0 d ");
    if (across) {
      at(line.x() + end, line.y() + half).put("m ");
      at(line.x() + line.width() - end, line.y() + half);
    } else {
      at(line.x() + half, line.y() + end).put("m ");
      at(line.x() + half, line.y() + line.height() - end);
    }
    out.put("l S Q\n");
  }

  void draw(DisplayItem.Figure picture, String resource) {
    out.put("q ").points(picture.width()).put(" 0 0 ").points(picture.height()).put(' ');
    at(picture.x(), picture.y() + picture.height()).put("cm ").put(resource).put(" Do Q\n");
  }

  private PdfBytes rectangle(double x, double y, double width, double tall) {
    return at(x, y + tall).points(width, tall).put(" re ");
  }

  private PdfBytes at(double x, double y) {
    return out.points(x, height - y).put(' ');
  }
}
