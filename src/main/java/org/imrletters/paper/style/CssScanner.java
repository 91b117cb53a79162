package org.imrletters.paper.style;

import java.util.Locale;

/** Parts a style sheet into its smallest pieces (CSS 2.1, section 4.1), and stands on one of them at a time. */
final class CssScanner {

  /** What a piece is. */
  enum Kind {
    /** A name. */
    WORD,
    /** What stands between quotation marks. */
    TEXT,
    /** A number; its text is its unit. */
    NUMBER,
    /** A name behind {@code #}. */
    HASH,
    /** A name behind {@code @}. */
    AT,
    /** A name that an opening parenthesis follows. */
    CALL,
    /** Any other character. */
    SIGN,
    /** Behind the last piece. */
    END
  }

  private final CssCharacters css;
  private Kind kind = Kind.END;
  private String text = "";
  private double number;
  private boolean apart;

  /** Stands on the first piece. */
  CssScanner(String css) {
    this.css = new CssCharacters(css);
    next();
  }

  Kind kind() {
    return kind;
  }

  /** Whether this piece is this character. */
  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** The piece as it is written, without what marks its kind; of a number the unit. */
  String text() {
    return text;
  }

  double number() {
    return number;
  }

  /** Whether blanks or a comment stand before this piece. */
  boolean apart() {
    return apart;
  }

  /** Takes the name that must stand here, in small letters. */
  String word() {
    if (kind != Kind.WORD) {
      throw unexpected();
    }
    String word = text.toLowerCase(Locale.ROOT);
    next();
    return word;
  }

  /** Steps over the character that must stand here. */
  void take(String sign) {
    if (!is(sign)) {
      throw unexpected();
    }
    next();
  }

  /** Steps over this character where it stands here. */
  boolean taken(String sign) {
    boolean here = is(sign);
    if (here) {
      next();
    }
    return here;
  }

  /** Steps over a block in braces, whatever is in it. */
  void skipBlock() {
    take("{");
    for (int depth = 1; depth > 0; next()) {
      if (kind == Kind.END) {
        throw unexpected();
      }
      depth += is("{") ? 1 : is("}") ? -1 : 0;
    }
  }

  NotUnderstood unexpected() {
    return new NotUnderstood(kind == Kind.END ? "the end of the style sheet" : "'" + text + "' before " + css.at());
  }

  /** Steps to the next piece. */
  void next() {
    apart = css.skipBlanks();
    if (css.ended()) {
      set(Kind.END, "");
    } else if (css.is('"') || css.is('\'')) {
      set(Kind.TEXT, css.quoted());
    } else if (css.startsNumber()) {
      number = css.figures();
      set(Kind.NUMBER, css.is('%') ? String.valueOf(css.take()) : css.startsName() ? css.name() : "");
    } else if (css.startsName()) {
      named();
    } else {
      marked(css.take());
    }
  }

  private void named() {
    set(Kind.WORD, css.name());
    if (css.is('(')) {
      css.take();
      kind = Kind.CALL;
    }
  }

  private void marked(char c) {
    switch (c) {
      case '#' -> set(Kind.HASH, css.name());
      case '@' -> set(Kind.AT, css.name());
      case '\\' -> throw new NotUnderstood("a backslash before " + css.at());
      default -> set(Kind.SIGN, String.valueOf(c));
    }
  }

  private void set(Kind found, String what) {
    kind = found;
    text = what;
  }
}
