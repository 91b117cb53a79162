package org.imrletters.render;

import java.util.Arrays;

/** How many columns of a terminal a text takes. */
final class TextWidth {

  /** First and last code points of the scripts and signs that take two columns. */
  private static final int[][] WIDE = {{0x1100, 0x115F}, // Hangul initial consonants
      {0x231A, 0x231B}, {0x23E9, 0x23EC}, {0x23F0, 0x23F0}, {0x23F3, 0x23F3}, // emoji among the signs of clocks
      {0x25FD, 0x25FE}, {0x2614, 0x2615}, {0x2648, 0x2653}, {0x267F, 0x267F}, {0x2693, 0x2693}, {0x26A1, 0x26A1},
      {0x26AA, 0x26AB}, {0x26BD, 0x26BE}, {0x26C4, 0x26C5}, {0x26CE, 0x26CE}, {0x26D4, 0x26D4}, {0x26EA, 0x26EA},
      {0x26F2, 0x26F3}, {0x26F5, 0x26F5}, {0x26FA, 0x26FA}, {0x26FD, 0x26FD}, {0x2705, 0x2705}, {0x270A, 0x270B},
      {0x2728, 0x2728}, {0x274C, 0x274C}, {0x274E, 0x274E}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797},
      {0x27B0, 0x27B0}, {0x27BF, 0x27BF}, {0x2B1B, 0x2B1C}, {0x2B50, 0x2B50}, {0x2B55, 0x2B55}, // and other signs
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
    for (int i = from; i < to;) {
      int codePoint = text.charAt(i) < NEVER_WIDE ? text.charAt(i) : text.codePointAt(i);
      columns += of(codePoint);
      i += Character.charCount(codePoint);
    }
    return columns;
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
    return Arrays.stream(WIDE).anyMatch(range -> codePoint >= range[0] && codePoint <= range[1]);
  }
}
