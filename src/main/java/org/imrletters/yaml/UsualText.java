package org.imrletters.yaml;

/** A place in a text that is read line by line, as YAML in its usual style can be. */
final class UsualText {

  /** Thrown where something else stands than the usual style knows; the parser reads the file then. */
  static final class Unusual extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusual() {
      super(null, null, false, false);
    }
  }

  private static final Unusual UNUSUAL = new Unusual();

  private final String text;

  /** Where the next character stands. */
  int at;

  /** How deep the line of the next value is indented; -1 at the end. */
  int indent;

  /** A text that ends with a line break. */
  UsualText(String text) {
    this.text = text;
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  /** The next character; a line break at the end. */
  char next() {
    return charAt(at);
  }

  char charAt(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\n';
  }

  /** Passes the next character, which has to be this one. */
  void pass(char expected) {
    check(next() == expected);
    at++;
  }

  void passBlanks() {
    while (next() == ' ') {
      at++;
    }
  }

  /** Ends a line, on which a remark may be left at most, and goes to the next one that holds a value. */
  void endLine() {
    int end = at;
    passBlanks();
    if (next() == '#') {
      check(at - end >= 2 && !isDigitBehind(at));
      passRemark();
    } else {
      pass('\n');
    }
    nextLine();
  }

  /** A quantity, {@code # 60}, is hardly a remark; see {@link CommentCuts}. */
  private boolean isDigitBehind(int sign) {
    int word = sign + 1;
    while (charAt(word) == ' ') {
      word++;
    }
    return charAt(word) >= '0' && charAt(word) <= '9';
  }

  boolean isAtDash() {
    return next() == '-' && charAt(at + 1) == ' ';
  }

  String since(int start) {
    return text.substring(start, at);
  }

  void copy(int from, int to, char[] into, int place) {
    text.getChars(from, to, into, place);
  }

  /** Where this line ends, before its line break. */
  int lineEnd(int from) {
    return text.indexOf('\n', from);
  }

  /** Goes to the first character of the next line that holds a value; blank lines and remarks hold none. */
  void nextLine() {
    indent = -1;
    while (indent < 0 && !isAtEnd()) {
      int start = at;
      passBlanks();
      if (next() == '#') {
        passRemark();
      } else if (next() == '\n') {
        at++;
      } else {
        indent = at - start;
      }
    }
  }

  /** A remark that its sign alone parts from a word may have been meant as a value. */
  private void passRemark() {
    char behind = charAt(at + 1);
    check(behind == ' ' || behind == '\n');
    at = lineEnd(at) + 1;
  }

  /** Gives up where this is not so. */
  static void check(boolean usual) {
    if (!usual) {
      throw UNUSUAL;
    }
  }
}
