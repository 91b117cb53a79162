package org.imrletters.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes foreign text safe to show on a terminal: what would steer it is shown as its code instead. */
public final class Visible {

  /** Characters of quoted words. */
  private static final int LONGEST = 40;

  private Visible() {}

  /** The text with every control character, direction mark and lone surrogate shown as its code; a tab as a space. */
  public static String text(String text) {
    return text.codePoints().mapToObj(Visible::shown).collect(Collectors.joining());
  }

  /** Words from a case inside a message: in quotes, on one line, and not so long that they drown the message. */
  public static String quoted(String words) {
    String line = words.strip().replace('\n', ' ');
    return "'" + (line.codePointCount(0, line.length()) <= LONGEST ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)).stripTrailing() + " ...") + "'";
  }

  /** The columns that this stretch takes once it is shown. */
  public static int width(int[] codePoints, int from, int to) {
    return Arrays.stream(codePoints, from, to).map(c -> steers(c) ? code(c).length() : 1).sum();
  }

  private static String shown(int c) {
    return c == '\t' ? " " : steers(c) ? code(c) : Character.toString(c);
  }

  private static String code(int c) {
    return "<" + number(c) + ">";
  }

  /** A character by its number, such as {@code U+0007}. */
  public static String number(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** Control characters, direction marks, and what is no character at all; not the tab, which is shown as a space. */
  private static boolean steers(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\t';
      case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> ForbiddenCharacter.is(c);
    };
  }
}
