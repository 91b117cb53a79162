package org.imrletters.paper.style;

/** The characters of a style sheet, and where in them one stands. */
final class CssCharacters {

  private final String css;
  private int at;

  CssCharacters(String css) {
    this.css = css;
  }

  /** How many of them lie behind. */
  int at() {
    return at;
  }

  boolean ended() {
    return at == css.length();
  }

  /** Whether this character stands here. */
  boolean is(char c) {
    return at < css.length() && css.charAt(at) == c;
  }

  /** Takes one character. */
  char take() {
    return css.charAt(at++);
  }

  /** Steps over blanks and comments; whether there were any. */
  boolean skipBlanks() {
    int start = at;
    while (!ended()) {
      char c = css.charAt(at);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        at++;
      } else if (c == '/' && css.startsWith("/*", at)) {
        skipComment();
      } else {
        break;
      }
    }
    return at > start;
  }

  private void skipComment() {
    int close = css.indexOf("*/", at + 2);
    if (close < 0) {
      throw new NotUnderstood("a comment without end at " + at);
    }
    at = close + 2;
  }

  /** Takes what stands between two of the mark that stands here. */
  String quoted() {
    int start = at + 1;
    int close = css.indexOf(css.charAt(at), start);
    for (int i = start; i < close; i++) {
      if ("\\\n\r\f".indexOf(css.charAt(i)) >= 0) {
        throw new NotUnderstood("the text at " + at);
      }
    }
    if (close < 0) {
      throw new NotUnderstood("a text without end at " + at);
    }
    at = close + 1;
    return css.substring(start, close);
  }

  boolean startsNumber() {
    int from = is('+') || is('-') ? at + 1 : at;
    return isDigit(from) || isFraction(from);
  }

  /** Takes a number without its unit. */
  double figures() {
    int start = at;
    at += is('+') || is('-') ? 1 : 0;
    while (isDigit(at)) {
      at++;
    }
    if (isFraction(at)) {
      at++;
      while (isDigit(at)) {
        at++;
      }
    }
    return Double.parseDouble(css.substring(start, at));
  }

  boolean startsName() {
    return isNameStart(at) || is('-') && isNameStart(at + 1);
  }

  /** Takes a name; empty where none stands here. */
  String name() {
    int start = at;
    while (isNameStart(at) || is('-') || isDigit(at)) {
      at++;
    }
    return css.substring(start, at);
  }

  private boolean isFraction(int index) {
    return index < css.length() && css.charAt(index) == '.' && isDigit(index + 1);
  }

  private boolean isDigit(int index) {
    return index < css.length() && css.charAt(index) >= '0' && css.charAt(index) <= '9';
  }

  private boolean isNameStart(int index) {
    if (index >= css.length()) {
      return false;
    }
    char c = css.charAt(index);
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
  }
}
