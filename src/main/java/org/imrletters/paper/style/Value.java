package org.imrletters.paper.style;

import java.util.List;
import java.util.Locale;

/**
 * What a property is set to, or a piece of it.
 *
 * @param kind what it is
 * @param number how much: of {@link Kind#COLOR} the color as {@code 0xRRGGBB}
 * @param text a word, a quoted text or a sign as it is written
 * @param names the font families
 */
record Value(Kind kind, double number, String text, List<String> names) {

  /** What a value is. */
  enum Kind {
    WORD, TEXT, SIGN, NUMBER, PERCENT, POINTS, EM, REM, COLOR, FAMILIES
  }

  static final Value ZERO = of(Kind.POINTS, 0);

  static Value word(String word) {
    return text(Kind.WORD, word);
  }

  static Value text(Kind kind, String text) {
    return new Value(kind, 0, text, List.of());
  }

  static Value of(Kind kind, double number) {
    return new Value(kind, number, "", List.of());
  }

  static Value families(List<String> names) {
    return new Value(Kind.FAMILIES, 0, "", List.copyOf(names));
  }

  /** A number with its unit as a style sheet has it; absolute lengths become points. */
  static Value measured(double number, String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "" -> of(Kind.NUMBER, number);
      case "%" -> of(Kind.PERCENT, number);
      case "pt" -> of(Kind.POINTS, number);
      case "px" -> of(Kind.POINTS, number * 0.75);
      case "pc" -> of(Kind.POINTS, number * 12);
      case "in" -> of(Kind.POINTS, number * 72);
      case "cm" -> of(Kind.POINTS, number * 72 / 2.54);
      case "mm" -> of(Kind.POINTS, number * 72 / 25.4);
      case "em" -> of(Kind.EM, number);
      case "rem" -> of(Kind.REM, number);
      default -> throw new NotUnderstood("the unit '" + unit + "'");
    };
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether it is this word, in whatever letters it is written. */
  boolean is(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  /** Whether it is this sign. */
  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** The word in small letters; empty where it is none. */
  String lower() {
    return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : "";
  }

  /** How it may be named to a reader. */
  String shown() {
    return text.isEmpty() ? String.valueOf(number) : text;
  }
}
