package org.imrletters.paper.picture;

import java.util.Map;

/**
 * Reads lengths, which may be shares of the drawing's size.
 *
 * @param width of the drawing, in its own unit
 * @param height of the drawing
 */
record Lengths(double width, double height) {

  /** In 96ths of an inch, those alone that depend on no font. */
  private static final Map<String, Double> UNITS = Map.of("px", 1.0, "pt", 4 / 3.0, "pc", 16.0, "mm", 96 / 25.4, "cm",
      96 / 2.54, "in", 96.0);

  /** What 100 % are of. */
  enum Of {
    WIDTH, HEIGHT, BOTH, ONE
  }

  /** The one length that is written here, in the drawing's unit. */
  double read(Numbers in, Of of) throws FileMistake {
    double number = in.unparted();
    if (in.atEnd()) {
      return number;
    }
    int at = in.at();
    String unit = in.peek() == '%' ? String.valueOf(in.letter()) : in.word();
    double one = unit.equals("%") ? whole(of) / 100 : UNITS.getOrDefault(unit, 0.0);
    if (!in.atEnd() || one <= 0) {
      throw in.unreadable(at);
    }
    return number * one;
  }

  private double whole(Of of) {
    return switch (of) {
      case WIDTH -> width;
      case HEIGHT -> height;
      case BOTH -> Math.sqrt((width * width + height * height) / 2);
      case ONE -> 1;
    };
  }
}
