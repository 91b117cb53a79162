package org.imrletters.template;

/** A place in a template's text that moves on piece by piece. */
abstract class TextCursor {

  final String text;
  int at;

  TextCursor(String text, int from) {
    this.text = text;
    this.at = from;
  }

  void passName() {
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
  }

  void passBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  char before() {
    return text.charAt(at - 1);
  }

  char next(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isNameStart(char c) {
    return c == '_' || c == '$' || c == '@' || Character.isLetter(c);
  }

  static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c);
  }

  /** Whether from here on, behind blanks, stands a short number that nothing is asked of. */
  boolean isBeforeNumber(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    int digits = i;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i > digits && i - digits < 7 && (i == text.length() || ".?[(".indexOf(text.charAt(i)) < 0);
  }
}
