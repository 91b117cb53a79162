package org.imrletters.paper.picture;

/**
 * Reads lengths, which may be shares of the drawing's size.
 *
 * @param width of the drawing, in its own unit
 * @param height of the drawing
 */
record Lengths(double width, double height) {

  /** What 100 % are of. */
  enum Of {
    WIDTH, HEIGHT, BOTH, ONE
  }

  /** A length in the drawing's unit; what is not said is {@code otherwise}. */
  double read(String text, String otherwise, Of of) throws BadValue {
    Numbers in = new Numbers(text.isEmpty() ? otherwise : text);
    double number = in.unparted();
    if (in.atEnd()) {
      return number;
    }
    int at = in.at();
    String unit = in.peek() == '%' ? String.valueOf(in.letter()) : in.word();
    double one = unit.equals("%") ? whole(of) / 100 : unit(unit);
    if (!in.atEnd() || one <= 0) {
      throw new BadValue(at);
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

  /** In 96ths of an inch; 0 for what depends on a font or is no unit. */
  static double unit(String name) {
    return switch (name) {
      case "px" -> 1;
      case "pt" -> 4 / 3.0;
      case "pc" -> 16;
      case "mm" -> 96 / 25.4;
      case "cm" -> 96 / 2.54;
      case "in" -> 96;
      default -> 0;
    };
  }
}
