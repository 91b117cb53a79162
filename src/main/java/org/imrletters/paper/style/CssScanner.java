package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.paper.style.CssToken.Kind;

/** Takes a style sheet apart into its smallest pieces (CSS Syntax, section 4). */
final class CssScanner {

  private final String css;
  private int at;

  private CssScanner(String css) {
    this.css = css;
  }

  /** All its pieces, the end as the last. */
  static List<CssToken> tokens(String css) {
    CssScanner scanner = new CssScanner(css);
    List<CssToken> tokens = new ArrayList<>();
    do {
      tokens.add(scanner.token());
    } while (!tokens.get(tokens.size() - 1).is(Kind.END));
    return tokens;
  }

  private CssToken token() {
    boolean apart = skipBlanks();
    int start = at;
    if (at == css.length()) {
      return new CssToken(Kind.END, "", 0, apart, start, start);
    }
    if (startsNumber()) {
      double number = figures();
      String unit = is(at, '%') ? css.substring(at, ++at) : startsName(at) ? name() : "";
      return new CssToken(Kind.NUMBER, unit, number, apart, start, at);
    }
    if (startsName(at)) {
      String name = name();
      Kind kind = is(at, '(') ? Kind.CALL : Kind.WORD;
      at += kind == Kind.CALL ? 1 : 0;
      return new CssToken(kind, name, 0, apart, start, at);
    }
    return marked(apart, start);
  }

  private CssToken marked(boolean apart, int start) {
    char mark = css.charAt(at++);
    if (mark == '"' || mark == '\'') {
      return quoted(mark, apart, start);
    }
    if (mark == '/' && is(at, '*')) {
      at = css.length();
      return new CssToken(Kind.SIGN, "/*", 0, apart, start, start + 2);
    }
    if ((mark == '#' || mark == '@') && (isNamePart(at))) {
      return new CssToken(mark == '#' ? Kind.HASH : Kind.AT, name(), 0, apart, start, at);
    }
    return new CssToken(Kind.SIGN, String.valueOf(mark), 0, apart, start, at);
  }

  // A text ends with its line at the latest.
  private CssToken quoted(char mark, boolean apart, int start) {
    while (at < css.length() && "\n\r\f".indexOf(css.charAt(at)) < 0) {
      if (css.charAt(at++) == mark) {
        return new CssToken(Kind.TEXT, css.substring(start + 1, at - 1), 0, apart, start, at);
      }
    }
    return new CssToken(Kind.SIGN, String.valueOf(mark), 0, apart, start, at);
  }

  /** Steps over blanks and comments; whether there were any. A comment without an end stays. */
  private boolean skipBlanks() {
    int start = at;
    while (at < css.length()) {
      int close = css.startsWith("/*", at) ? css.indexOf("*/", at + 2) : -1;
      if (close > 0) {
        at = close + 2;
      } else if (" \n\t\r\f".indexOf(css.charAt(at)) >= 0) {
        at++;
      } else {
        break;
      }
    }
    return at > start;
  }

  private boolean startsNumber() {
    int from = isSigned(at) ? at + 1 : at;
    return isDigit(from) || is(from, '.') && isDigit(from + 1);
  }

  private double figures() {
    int start = at;
    at += isSigned(at) ? 1 : 0;
    skipDigits();
    if (is(at, '.') && isDigit(at + 1)) {
      at++;
      skipDigits();
    }
    int power = isSigned(at + 1) ? at + 2 : at + 1;
    if ((is(at, 'e') || is(at, 'E')) && isDigit(power)) {
      at = power;
      skipDigits();
    }
    return Double.parseDouble(css.substring(start, at));
  }

  private void skipDigits() {
    while (isDigit(at)) {
      at++;
    }
  }

  private boolean startsName(int index) {
    return isNameStart(index) || is(index, '-') && (isNameStart(index + 1) || is(index + 1, '-'));
  }

  private String name() {
    int start = at;
    while (isNamePart(at)) {
      at++;
    }
    return css.substring(start, at);
  }

  private boolean is(int index, char c) {
    return index < css.length() && css.charAt(index) == c;
  }

  private boolean isSigned(int index) {
    return is(index, '+') || is(index, '-');
  }

  private boolean isDigit(int index) {
    return index < css.length() && css.charAt(index) >= '0' && css.charAt(index) <= '9';
  }

  private boolean isNamePart(int index) {
    return isNameStart(index) || is(index, '-') || isDigit(index);
  }

  private boolean isNameStart(int index) {
    if (index >= css.length()) {
      return false;
    }
    char c = css.charAt(index);
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
  }
}
