package org.imrletters.review;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** Signs that nobody writes at the start of a line for anything else. */
  private static final String BULLETS = "\u2022\u2023\u25E6\u25AA\u25AB\u25CF\u25CB\u25A0\u25A1\u2043\u2756\u27A2\u27A4"
      + "\uF0B7\uF0A7\uF0D8\uF02D";

  /** Signs that may go on with a sentence as well. */
  private static final String DASHES = "-*\u2013\u2014\u00B7\u2219";

  private static final String BLANK = "[\\p{Z}\\s\\x1c-\\x1f]";

  /** What is counted, and dashes, stand apart from the words behind them; bullets need not. */
  private static final Pattern MARKED = Pattern
      .compile("(?s)(" + BLANK + "*+)(?:(?:([0-9]{1,3}|[a-z](?=\\)))[.)]|o(?=\t)|[" + DASHES + "])" + BLANK + "++|["
          + BULLETS + "]" + BLANK + "*+)(.+)");

  /** The mark at the start of a line, if there may be one. */
  static Optional<ListMark> of(String line) {
    Matcher mark = MARKED.matcher(line);
    if (!mark.matches()) {
      return Optional.empty();
    }
    int indent = mark.group(1).chars().map(blank -> blank == '\t' ? TAB : 1).sum();
    String start = mark.group(2) == null ? "" : mark.group(2);
    return Optional.of(new ListMark(indent, line.charAt(mark.end(1)), start, mark.group(3).strip()));
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
