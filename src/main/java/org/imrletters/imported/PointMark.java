package org.imrletters.imported;

import java.util.Map;
import java.util.Optional;

/**
 * What may stand before a point of a list at the start of a line.
 *
 * @param label a bullet, or a number or a letter with what stands behind it
 * @param words what the line says behind it
 */
record PointMark(String label, String words) {

  /** Signs that nobody writes at the start of a line for anything else. */
  private static final String BULLETS = "\u2022\u2023\u25E6\u25AA\u25AB\u25CF\u25CB\u25A0\u25A1\u2043\u2756\u27A2\u27A4"
      + "\uF0B7\uF0A7\uF0D8\uF02D\uFFFD";

  /** Signs that may go on with a sentence as well. */
  private static final String DASHES = "-*\u2013\u2014\u00B7\u2219";

  static Optional<PointMark> of(String line) {
    String text = line.strip();
    int end = text.isEmpty() ? 0 : isBullet(text.charAt(0)) ? 1 : numberEnd(text);
    boolean apart = end < text.length() && (isBlank(text.charAt(end)) || BULLETS.indexOf(text.charAt(0)) >= 0);
    return end > 0 && apart ? Optional.of(new PointMark(text.substring(0, end), text.substring(end).strip()))
        : Optional.empty();
  }

  /** Whether this is a bullet, and nothing else. */
  static boolean isBullet(String label) {
    return label.length() == 1 && isBullet(label.charAt(0));
  }

  private static boolean isBullet(char c) {
    return DASHES.indexOf(c) >= 0 || BULLETS.indexOf(c) >= 0;
  }

  /** Behind {@code 12.}, {@code 3)} or {@code b.}; 0 where there is no such thing. */
  private static int numberEnd(String text) {
    int end = 0;
    while (end < Math.min(3, text.length()) && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    end = end == 0 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z' ? 1 : end;
    return end > 0 && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0 ? end + 1 : 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  boolean isBullet() {
    return isBullet(label);
  }

  /** Whether it can be nothing but a mark, whatever stands before it. */
  boolean isPlain() {
    return BULLETS.indexOf(label.charAt(0)) >= 0;
  }

  /** Its label, or one for all bullets that are nothing else. */
  String sign() {
    return isPlain() ? BULLETS.substring(0, 1) : label;
  }

  /** One bullet by itself may be anything, unless something leads to it; a hyphen is typed for nothing else. */
  boolean isOneOfSeveral(Map<String, Integer> signs, String before) {
    return label.equals("-") || signs.getOrDefault(sign(), 0) > 1 || before.endsWith(":");
  }

  /** Whether this numbers the point behind that one. */
  boolean follows(PointMark before) {
    String start = before.label.substring(0, before.label.length() - 1);
    String next = isBullet() || before.isBullet() ? ""
        : Character.isDigit(start.charAt(0)) ? String.valueOf(Integer.parseInt(start) + 1)
            : String.valueOf((char) (start.charAt(0) + 1));
    return label.equals(next + before.label.charAt(before.label.length() - 1));
  }
}
