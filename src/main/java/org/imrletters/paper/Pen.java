package org.imrletters.paper;

import org.imrletters.paper.layout.DisplayItem;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.style.Marker;

/** Draws on a page, whose points count from its lower left corner in a file. */
final class Pen {

  // How far the handles of four curves reach that make a circle of radius 1.
  private static final double ROUND = 0.5523;
  private static final int BLACK = 0;

  private final PdfBytes out;
  private final double height;
  private int color = BLACK;

  Pen(PdfBytes out, double height) {
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

  void fill(DisplayItem.Rectangle patch) {
    color(patch.color());
    rectangle(patch.x(), patch.y(), patch.width(), patch.height()).put("f\n");
  }

  void draw(DisplayItem.Bullet dot) {
    if (dot.shape() == Marker.SQUARE) {
      color(dot.color());
      rectangle(dot.x(), dot.y(), dot.size(), dot.size()).put("f\n");
    } else if (dot.shape() == Marker.CIRCLE) {
      components(dot.color()).put("RG .5 w\n");
      circle(dot).put("s\n");
    } else {
      color(dot.color());
      circle(dot).put("f\n");
    }
  }

  void draw(DisplayItem.Figure picture, String resource) {
    out.put("q ")
        .hundredths(Math.round(picture.width() * 100))
        .put(" 0 0 ")
        .hundredths(Math.round(picture.height() * 100))
        .put(' ');
    at(picture.x(), picture.y() + picture.height()).put("cm ").put(resource).put(" Do Q\n");
  }

  private PdfBytes rectangle(double x, double y, double width, double tall) {
    return at(x, y + tall).hundredths(Math.round(width * 100)).put(' ').hundredths(Math.round(tall * 100)).put(" re ");
  }

  private PdfBytes circle(DisplayItem.Bullet dot) {
    double radius = dot.size() / 2;
    double x = dot.x() + radius;
    double y = dot.y() + radius;
    double handle = ROUND * radius;
    at(x + radius, y).put("m ");
    at(x + radius, y - handle);
    at(x + handle, y - radius);
    at(x, y - radius).put("c ");
    at(x - handle, y - radius);
    at(x - radius, y - handle);
    at(x - radius, y).put("c ");
    at(x - radius, y + handle);
    at(x - handle, y + radius);
    at(x, y + radius).put("c ");
    at(x + handle, y + radius);
    at(x + radius, y + handle);
    return at(x + radius, y).put("c ");
  }

  private PdfBytes at(double x, double y) {
    return out.hundredths(Math.round(x * 100)).put(' ').hundredths(Math.round((height - y) * 100)).put(' ');
  }
}
