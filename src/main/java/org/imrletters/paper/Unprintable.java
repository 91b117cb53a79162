package org.imrletters.paper;

import java.util.Locale;

/**
 * A character that cannot be printed as it was written: a font lacks it, it is invisible, it is an accent that has no
 * letter to join, or it runs from right to left.
 *
 * @param codePoint the character
 * @param text the words that it stands in, as the letter has them
 */
public record Unprintable(int codePoint, String text) {

  /** The character by its number, such as {@code U+6F22}. */
  public String code() {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
