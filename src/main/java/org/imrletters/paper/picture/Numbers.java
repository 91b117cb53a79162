package org.imrletters.paper.picture;

/** Walks through numbers as SVG writes them: parted by spaces, by a comma, or by nothing where that is clear. */
final class Numbers {

  private final String text;
  private int at;

  /** Before the first. */
  Numbers(String text) {
    this.text = text;
    skipSpaces();
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** Whether a number follows, and no letter. */
  boolean hasNumber() {
    return !atEnd() && "+-.0123456789".indexOf(text.charAt(at)) >= 0;
  }

  /** The next character, which is not taken. */
  char peek() throws BadValue {
    if (atEnd()) {
      throw new BadValue(at);
    }
    return text.charAt(at);
  }

  /** Takes one character and the spaces behind it. */
  char letter() throws BadValue {
    char letter = peek();
    at++;
    skipSpaces();
    return letter;
  }

  /** Takes a word of letters, which may be empty. */
  String word() {
    int from = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    String word = text.substring(from, at);
    skipSpaces();
    return word;
  }

  /** Takes this character. */
  void expect(char sign) throws BadValue {
    if (peek() != sign) {
      throw new BadValue(at);
    }
    letter();
  }

  /** Takes a number and what parts it from the next one. */
  double number() throws BadValue {
    double number = unparted();
    skipParting();
    return number;
  }

  /** Takes a number alone, so that its unit can be taken. */
  double unparted() throws BadValue {
    int from = at;
    sign();
    int digits = digits();
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits += digits();
    }
    if (digits == 0) {
      throw new BadValue(from);
    }
    exponent();
    double number = Double.parseDouble(text.substring(from, at));
    if (!Bounds.isSane(number)) {
      throw new BadValue(from);
    }
    return number;
  }

  /** Takes a number that is no sign of an end: 0 or 1, written as one digit. */
  boolean flag() throws BadValue {
    char flag = peek();
    if (flag != '0' && flag != '1') {
      throw new BadValue(at);
    }
    at++;
    skipParting();
    return flag == '1';
  }

  /** Takes spaces, and one comma among them. */
  void skipParting() {
    skipSpaces();
    if (at < text.length() && text.charAt(at) == ',') {
      at++;
      skipSpaces();
    }
  }

  private void exponent() {
    int before = at;
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      sign();
      if (digits() == 0) {
        // Then the letter begins a unit, such as em.
        at = before;
      }
    }
  }

  private void sign() {
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      at++;
    }
  }

  private int digits() {
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }

  private void skipSpaces() {
    while (at < text.length() && " \t\r\n\f".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
