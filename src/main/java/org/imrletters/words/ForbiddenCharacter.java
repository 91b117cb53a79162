package org.imrletters.words;

/**
 * The characters that no text of a letter may hold: they print as nothing, as whatever a font makes of them, or turn the
 * words around them, so that a letter would not say what its file seems to say (see The Unicode Standard, 23.5 and 23.7,
 * and Unicode Standard Annex 9).
 */
public final class ForbiddenCharacter {

  /** The code of complaints about them. */
  public static final String CODE = "forbidden-character";

  /** What to do about one. */
  public static final String HINT = "delete it; where it cannot be seen, retype the words around it";

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private ForbiddenCharacter() {}

  /** Whether this code point is one of them. Tabs and line breaks are not. */
  public static boolean is(int c) {
    if (c >= ' ' && c < 0x7F) {
      return false;
    }
    return isControl(c) || isSurrogate(c) || turnsDirection(c) || isNoncharacter(c) || c == BYTE_ORDER_MARK
        || isPrivate(c);
  }

  /** What is wrong with this one, in the reader's words. */
  public static String message(int c) {
    return "the character " + Visible.number(c) + " (" + kind(c) + ") cannot stand in a letter";
  }

  private static String kind(int c) {
    return isControl(c) ? "a control character"
        : turnsDirection(c) ? "a mark that turns the direction of text"
            : isSurrogate(c) ? "half of a character"
                : isPrivate(c) ? "a private character, which each font draws in its own way"
                    : c == BYTE_ORDER_MARK ? "a byte order mark" : "no character at all";
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F);
  }

  /** Whether this is a private character, and none that prints as a bullet. */
  public static boolean isPrivate(int c) {
    return Character.getType(c) == Character.PRIVATE_USE && !Pasted.isWordBullet(c);
  }

  /** A surrogate that a text gives as a code point of its own has no partner. */
  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** Unicode sets these code points aside for good: the last two of each plane, and 32 in the Arabic block. */
  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
