package org.imrletters.paper.style;

/** The colors of CSS 2.1 (section 4.3.6). */
final class Colors {

  private Colors() {}

  /** The color of this name; any other value as it is. */
  static Value read(Value value) {
    int color = named(value.lower());
    return color < 0 ? value : Value.of(Value.Kind.COLOR, color);
  }

  /** The color of three or six hexadecimal digits. */
  static Value hexadecimal(String digits) {
    int color = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit < 0 || digits.length() != 3 && digits.length() != 6) {
        throw new NotUnderstood("the color '#" + digits + "'");
      }
      color = digits.length() == 3 ? color << 8 | digit << 4 | digit : color << 4 | digit;
    }
    return Value.of(Value.Kind.COLOR, color);
  }

  /** One of the three parts of a color: 0 to 255, or a share of that. */
  static int part(Value value) {
    double part = value.is(Value.Kind.PERCENT) ? value.number() * 255 / 100 : value.number();
    if (!value.is(Value.Kind.PERCENT) && !value.is(Value.Kind.NUMBER)) {
      throw new NotUnderstood("'" + value.shown() + "' in a color");
    }
    return (int) Math.max(0, Math.min(255, part));
  }

  private static int named(String name) {
    return switch (name) {
      case "black" -> 0;
      case "silver" -> 0xC0C0C0;
      case "gray" -> 0x808080;
      case "white" -> 0xFFFFFF;
      case "maroon" -> 0x800000;
      case "red" -> 0xFF0000;
      case "purple" -> 0x800080;
      case "fuchsia" -> 0xFF00FF;
      case "green" -> 0x008000;
      case "lime" -> 0x00FF00;
      case "olive" -> 0x808000;
      case "yellow" -> 0xFFFF00;
      case "navy" -> 0x000080;
      case "blue" -> 0x0000FF;
      case "teal" -> 0x008080;
      case "aqua" -> 0x00FFFF;
      case "orange" -> 0xFFA500;
      default -> -1;
    };
  }
}
