package org.imrletters.review;

import java.util.Optional;

/**
 * What stands before a point of a list at the start of a line, as people type it or paste it from elsewhere.
 *
 * @param indent the columns before it
 * @param sign its first character
 * @param start the number or the letter of the point; empty for a bullet
 * @param words what the point says on this line
 */
record ListMark(int indent, char sign, String start, String words) {

  private static final int TAB = 4;
  private static final int MOST_DIGITS = 3;

  /** Signs that nobody writes at the start of a line for anything else. */
  private static final String BULLETS = "\u2022\u2023\u25E6\u25AA\u25AB\u25CF\u25CB\u25A0\u25A1\u2043\u2756\u27A2\u27A4"
      + "\uF0B7\uF0A7\uF0D8\uF02D";

  /** Signs that may go on with a sentence as well. */
  private static final String DASHES = "-*\u2013\u2014\u00B7\u2219";

  /** The mark at the start of a line, if there may be one. */
  static Optional<ListMark> of(String line) {
    int from = 0;
    int indent = 0;
    while (from < line.length() && isBlank(line.charAt(from))) {
      indent += line.charAt(from++) == '\t' ? TAB : 1;
    }
    int end = end(line, from);
    int words = Math.max(end, 0);
    while (words < line.length() && isBlank(line.charAt(words))) {
      words++;
    }
    if (end < 0 || words == line.length() || words == end && BULLETS.indexOf(line.charAt(from)) < 0) {
      return Optional.empty();
    }
    boolean counted = end > from + 1;
    return Optional.of(new ListMark(indent, line.charAt(from), counted ? line.substring(from, end - 1) : "",
        line.substring(words).strip()));
  }

  /** Behind the mark that starts here; negative without one. */
  private static int end(String line, int from) {
    int at = from;
    while (at < line.length() && at - from < MOST_DIGITS && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
      at++;
    }
    if (at > from) {
      return at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ')') ? at + 1 : -1;
    }
    if (line.startsWith("o\t", from) || from < line.length() && (BULLETS + DASHES).indexOf(line.charAt(from)) >= 0) {
      return from + 1;
    }
    boolean letter = from + 1 < line.length() && line.charAt(from) >= 'a' && line.charAt(from) <= 'z';
    return letter && line.charAt(from + 1) == ')' ? from + 2 : -1;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  boolean isBullet() {
    return start.isEmpty();
  }

  /** Whether it can be nothing but a mark, whatever stands before it. */
  boolean isPlain() {
    return BULLETS.indexOf(sign) >= 0 || sign == 'o' || sign == '-' && !Character.isDigit(words.charAt(0));
  }

  /** The number or letter of the point so many behind one. */
  static String label(String start, int further) {
    return Character.isDigit(start.charAt(0)) ? String.valueOf(Integer.parseInt(start) + further)
        : String.valueOf((char) (start.charAt(0) + further));
  }
}
