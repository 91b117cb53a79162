package org.imrletters.render;

/** How many columns of a terminal a text takes. */
final class TextWidth {

  /** First and last code points of the scripts and signs that take two columns, in ascending order. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, // Hangul initial consonants
    {0x2E80, 0x303E}, // CJK radicals and punctuation
    {0x3041, 0xA4CF}, // Kana to Yi, with the ideographs
    {0xA960, 0xA97C}, // more Hangul initial consonants
    {0xAC00, 0xD7A3}, // Hangul syllables
    {0xF900, 0xFAFF}, // compatibility ideographs
    {0xFE30, 0xFE6F}, // compatibility forms
    {0xFF01, 0xFF60}, // fullwidth forms
    {0xFFE0, 0xFFE6}, // fullwidth signs
    {0x1F300, 0x1F64F}, // pictographs and faces
    {0x1F680, 0x1F6FF}, // transport signs
    {0x1F900, 0x1F9FF}, // more pictographs
    {0x1FA70, 0x1FAFF}, // and more
    {0x20000, 0x3FFFD}, // ideographs of the supplementary planes
  };

  /** Below are Latin letters and signs, one column each. */
  private static final int NEVER_WIDE = 0x300;

  private TextWidth() {}

  /** The columns of a text: two for a wide character, none for a combining mark or a format character. */
  static int of(String text) {
    return of(text, 0, text.length());
  }

  /** The columns of a stretch of a text. */
  static int of(String text, int from, int to) {
    int columns = 0;
    for (int i = from; i < to; ) {
      int codePoint = text.charAt(i) < NEVER_WIDE ? text.charAt(i) : text.codePointAt(i);
      columns += of(codePoint);
      i += Character.charCount(codePoint);
    }
    return columns;
  }

  /** Whether a stretch of a text takes a column for each of its characters, as can be told at a glance. */
  static boolean isOnePerCharacter(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= NEVER_WIDE) {
        return false;
      }
    }
    return true;
  }

  private static int of(int codePoint) {
    if (codePoint < NEVER_WIDE) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    for (int[] range : WIDE) {
      if (codePoint <= range[1]) {
        return codePoint >= range[0];
      }
    }
    return false;
  }
}
