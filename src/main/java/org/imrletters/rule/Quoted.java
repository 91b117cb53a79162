package org.imrletters.rule;

/** Words from a case inside a message: in quotes, on one line, and not so long that they drown the message. */
final class Quoted {

  private static final int LONGEST = 40;

  private Quoted() {}

  static String of(String text) {
    String line = text.strip().replace('\n', ' ');
    return "'" + (line.codePointCount(0, line.length()) <= LONGEST ? line : clip(line)) + "'";
  }

  private static String clip(String line) {
    return line.substring(0, line.offsetByCodePoints(0, LONGEST)).stripTrailing() + " ...";
  }
}
