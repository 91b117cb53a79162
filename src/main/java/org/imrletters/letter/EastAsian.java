package org.imrletters.letter;

/**
 * Where a line may end among Chinese and Japanese characters, which stand without spaces: between any two of them, but
 * not before what closes or goes on, nor behind what opens (JIS X 4051, and Unicode Standard Annex 14). Words of Hangul
 * are parted by spaces, as those of Latin are.
 */
public final class EastAsian {

  /** The first of them; no character before it lets a line end otherwise than among Latin words. */
  public static final int FIRST = 0x2E80;

  /** Closing brackets and quotation marks, commas and stops, small kana, and marks that repeat or lengthen. */
  private static final String NEVER_FIRST = "-)]}.,:;!?%/\u00bb\u2019\u201d\u2026\u2025\u2030\u2032\u2033\u203a\u2010"
      + "\u2013\u2014\u00a2\u00b0\u2103"
      + "\u3001\u3002\uff0c\uff0e\u30fb\uff1a\uff1b\uff1f\uff01\uff5e\u301c\u30fc\uff70\u3005\u303b"
      + "\u309d\u309e\u30fd\u30fe"
      + "\u309b\u309c\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u3019\u301f\u301e\uff09\uff3d\uff5d\uff60\uff05\uffe0"
      + "\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096"
      + "\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\uff61\uff63\uff64\uff65";

  /** Opening brackets and quotation marks, and signs that belong to the number behind them. */
  private static final String NEVER_LAST = "-\u2010\u00a0([{\u00ab\u2018\u201c\u2039$\u00a3\u00a5#\u00a7"
      + "\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301d\uff08\uff3b\uff5b\uff5f\uff62\uff04\uffe1\uffe5";

  private EastAsian() {}

  /** Whether a line may end between these two characters, neither of which is a space, as one of them is East Asian. */
  public static boolean mayBreak(int before, int after) {
    return (before >= FIRST || after >= FIRST) && (standsAlone(before) || standsAlone(after))
        && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0 && !Character.isWhitespace(before)
        && !Character.isWhitespace(after) && !belongs(after);
  }

  /** Ideographs, kana, full-width forms and pictographs. */
  private static boolean standsAlone(int c) {
    return c >= 0x2E80 && c <= 0x312F || c >= 0x3190 && c <= 0x4DBF || c >= 0x4E00 && c <= 0x9FFF
        || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE4F || c >= 0xFF01 && c <= 0xFF9F
        || c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x1F000 && c <= 0x1FAFF || c >= 0x20000 && c <= 0x3FFFD;
  }

  /** What changes the character before it: small kana for Ainu, marks of sound, skin tones, and what joins or selects. */
  private static boolean belongs(int c) {
    return c >= 0x31F0 && c <= 0x31FF || c == 0x3099 || c == 0x309A || c == 0xFF9E || c == 0xFF9F
        || c >= 0x1F3FB && c <= 0x1F3FF || c == 0x200D || c >= 0xFE00 && c <= 0xFE0F || c == 0x00A0;
  }
}
