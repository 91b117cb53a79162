package org.imrletters.paper.style;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a property is set to, or a piece of it.
 *
 * @param kind what it is
 * @param number how much: of {@link Kind#COLOR} the color as {@code 0xTTRRGGBB}, {@code TT} being what shines through
 *     it
 * @param text a word, a quoted text or a sign as it is written
 * @param names the font families
 * @param at where it is written
 */
record Value(Kind kind, double number, String text, List<String> names, CssToken at) {

  /** What a value is. */
  enum Kind {
    WORD, TEXT, SIGN, NUMBER, PERCENT, POINTS, EM, REM, COLOR, FAMILIES
  }

  static final Value ZERO = of(Kind.POINTS, 0);

  static final Map<String, Double> POINTS = Map.of("pt", 1.0, "px", 0.75, "pc", 12.0, "in", 72.0, "cm", 72 / 2.54, "mm",
      72 / 25.4, "q", 72 / 101.6);
  private static final List<String> UNITS = List.of("pt", "px", "pc", "in", "cm", "mm", "q", "em", "rem", "%");

  static Value word(String word) {
    return new Value(Kind.WORD, 0, word, List.of(), CssToken.NOWHERE);
  }

  /** The values that this is in a style sheet. */
  static List<Value> all(String css) {
    List<CssToken> tokens = CssScanner.tokens(css);
    return DeclarationReader.values(tokens.subList(0, tokens.size() - 1));
  }

  static Value text(Kind kind, CssToken at) {
    return new Value(kind, 0, at.text(), List.of(), at);
  }

  static Value of(Kind kind, double number) {
    return of(kind, number, CssToken.NOWHERE);
  }

  static Value of(Kind kind, double number, CssToken at) {
    return new Value(kind, number, "", List.of(), at);
  }

  static Value families(List<String> names) {
    return new Value(Kind.FAMILIES, 0, "", List.copyOf(names), CssToken.NOWHERE);
  }

  /** A number with its unit; absolute lengths become points. */
  static Value measured(CssToken number) {
    Double points = POINTS.get(number.lower());
    if (points != null) {
      return of(Kind.POINTS, number.number() * points, number);
    }
    return of(switch (number.lower()) {
      case "" -> Kind.NUMBER;
      case "%" -> Kind.PERCENT;
      case "em" -> Kind.EM;
      case "rem" -> Kind.REM;
      default -> throw unit(number);
    }, number.number(), number);
  }

  private static NotUnderstood unit(CssToken number) {
    return KnownCss.isUnprinted("1" + number.lower())
        ? NotUnderstood.unprinted(number, "the unit '" + number.text() + "'")
        : NotUnderstood.unknownWord(number, "there is no unit '" + number.text() + "'", number.lower(), UNITS);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether it is this word, in whatever letters it is written. */
  boolean is(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  /** Whether it is the whole of something. */
  boolean isWhole() {
    return kind == Kind.PERCENT && number == 100;
  }

  /** Whether it is this sign. */
  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** The word in small letters; empty where it is none. */
  String lower() {
    return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : "";
  }
}
