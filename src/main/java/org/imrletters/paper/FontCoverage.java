package org.imrletters.paper;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.imrletters.paper.UnprintableException.Unprintable;
import org.imrletters.paper.layout.Accents;

/** Which characters can be printed. Of one letter or case: it remembers what it looked up, and serves one thread. */
public final class FontCoverage {

  // The page layout never prints it, whatever the font.
  private static final int OBJECT_REPLACEMENT = 0xFFFC;

  private static final Set<UnicodeScript> SIDE_BY_SIDE = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED,
      UnicodeScript.UNKNOWN, UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.COPTIC, UnicodeScript.CYRILLIC,
      UnicodeScript.ARMENIAN, UnicodeScript.GEORGIAN, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA,
      UnicodeScript.BOPOMOFO, UnicodeScript.HANGUL, UnicodeScript.YI, UnicodeScript.ETHIOPIC, UnicodeScript.CHEROKEE,
      UnicodeScript.CANADIAN_ABORIGINAL, UnicodeScript.TIFINAGH, UnicodeScript.VAI, UnicodeScript.BRAILLE);

  private final IntPredicate inFonts;
  private final BitSet printable = new BitSet();

  /**
   * What these fonts can print.
   *
   * @param inFonts whether there are glyphs for a character wherever it may stand
   */
  FontCoverage(IntPredicate inFonts) {
    this.inFonts = inFonts;
  }

  /** The characters of this text that cannot be printed as they are written, each once. */
  public Stream<Unprintable> missing(String text) {
    return Accents.joined(text).codePoints().filter(c -> !prints(c)).distinct().mapToObj(c -> new Unprintable(c, text));
  }

  private boolean prints(int codePoint) {
    if (printable.get(codePoint)) {
      return true;
    }
    boolean prints = isSpace(codePoint) || isVisible(codePoint) && inFonts.test(codePoint);
    printable.set(codePoint, prints);
    return prints;
  }

  // Set as one space, whichever it is.
  static boolean isSpace(int codePoint) {
    return " \t\n\r".indexOf(codePoint) >= 0;
  }

  // Soft hyphens and the like would vanish, loose accents would stand beside their letters, and nothing here sets lines
  // from right to left.
  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK -> false;
      case Character.UNASSIGNED -> mayBeNewer(codePoint);
      default -> !runsLeftward(codePoint) && standsAlone(codePoint) && codePoint != OBJECT_REPLACEMENT;
    };
  }

  /**
   * Whether it stands beside its neighbors as it is. Those of many scripts change places or are drawn together, by rules
   * that nothing here knows; set one by one they say something else, whichever font has them.
   */
  public static boolean standsAlone(int codePoint) {
    boolean jamo = codePoint >= 0x1100 && codePoint <= 0x11FF || codePoint >= 0xA960 && codePoint <= 0xA97F
        || codePoint >= 0xD7B0 && codePoint <= 0xD7FF;
    // Latin, Greek and Cyrillic need no look at the tables of all scripts.
    return codePoint < 0x530 || !jamo && SIDE_BY_SIDE.contains(UnicodeScript.of(codePoint));
  }

  // Where Unicode adds pictographs and ideographs: a letter does not change with what a JDK has heard of.
  private static boolean mayBeNewer(int codePoint) {
    return codePoint >= 0x1F000 && codePoint <= 0x1FAFF || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
  }

  /** Whether it is of those that are read from right to left. */
  public static boolean runsLeftward(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
