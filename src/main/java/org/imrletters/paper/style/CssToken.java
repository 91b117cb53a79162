package org.imrletters.paper.style;

import java.util.Locale;

/**
 * The smallest piece of a style sheet (CSS Syntax, section 4).
 *
 * @param kind what it is
 * @param text what is written, without what marks its kind; of a number the unit
 * @param number how much, of a number
 * @param apart whether blanks or a comment stand before it
 * @param start where it begins in the style sheet
 * @param end the place behind it
 */
public record CssToken(Kind kind, String text, double number, boolean apart, int start, int end) {

  /** Stands in no style sheet. */
  static final CssToken NOWHERE = new CssToken(Kind.END, "", 0, false, 0, 0);

  /** What a piece is. */
  public enum Kind {
    /** A name. */
    WORD,
    /** What stands between quotation marks. */
    TEXT,
    /** A number with its unit. */
    NUMBER,
    /** A name behind {@code #}. */
    HASH,
    /** A name behind {@code @}. */
    AT,
    /** A name that an opening parenthesis follows. */
    CALL,
    /** Any other character, or a text or a comment that does not end. */
    SIGN,
    /** Behind the last piece. */
    END
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether it is this character. */
  public boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Whether a parenthesis opens with it. */
  boolean opens() {
    return kind == Kind.CALL || is("(");
  }

  boolean isZero() {
    return kind == Kind.NUMBER && number == 0;
  }

  /** Whether it is this name, in whatever letters it is written. */
  boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The piece as it is written, or nearly so. */
  String shown() {
    return switch (kind) {
      case NUMBER -> (number == Math.rint(number) ? String.valueOf(Math.round(number)) : String.valueOf(number)) + text;
      case TEXT -> '"' + text + '"';
      case HASH -> "#" + text;
      case AT -> "@" + text;
      case CALL -> text + "()";
      case WORD, SIGN -> text;
      case END -> "the end of the style sheet";
    };
  }

  /** A name without the prefix of a browser, such as {@code -webkit-}. */
  static String unprefixed(String name) {
    return name.startsWith("-") ? name.substring(name.indexOf('-', 1) + 1) : name;
  }
}
