package org.imrletters.paper.style;

import java.util.Locale;

/** In which case letters are shown, however they are written (CSS 2.1, 16.5). */
public enum TextTransform {
  /** As they are written. */
  NONE,
  /** In capital letters. */
  UPPERCASE,
  /** In small letters. */
  LOWERCASE,
  /** The first letter of each word as a capital. */
  CAPITALIZE;

  /**
   * What is shown for a character: often itself, and sometimes several, as for the German sharp s. No language is asked:
   * the same letter is the same everywhere.
   *
   * @param before the character before it; a space where there is none
   */
  public String shown(int codePoint, int before) {
    String written = Character.toString(codePoint);
    return switch (this) {
      case NONE -> written;
      case UPPERCASE -> written.toUpperCase(Locale.ROOT);
      case LOWERCASE -> written.toLowerCase(Locale.ROOT);
      case CAPITALIZE -> startsWord(before) ? Character.toString(Character.toTitleCase(codePoint)) : written;
    };
  }

  private static boolean startsWord(int before) {
    return !Character.isLetterOrDigit(before) && before != '\'' && before != '\u2019';
  }
}
