package org.imrletters.paper;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which characters can be printed.
 *
 * <p>A style sheet may lead any words to any face, so a character counts as printable where every face has it.
 */
final class FontCoverage {

  // The page layout never prints it, whatever the font.
  private static final int OBJECT_REPLACEMENT = 0xFFFC;

  private final List<FontFace> faces;
  private final BitSet printable = new BitSet();

  /** For one letter: what was looked up once is remembered. */
  FontCoverage(List<FontFace> faces) {
    this.faces = faces;
  }

  /** The text as it is printed: an accent typed apart from its letter would stand beside it. */
  static String joined(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** The characters of this text that cannot be printed, each once. */
  Stream<Unprintable> missing(String text) {
    return joined(text).codePoints().filter(c -> !prints(c)).distinct().mapToObj(c -> new Unprintable(c, text));
  }

  private boolean prints(int codePoint) {
    if (!printable.get(codePoint) && look(codePoint)) {
      printable.set(codePoint);
    }
    return printable.get(codePoint);
  }

  private boolean look(int codePoint) {
    return isSpace(codePoint) || isVisible(codePoint) && faces.stream().allMatch(face -> face.prints(codePoint));
  }

  // Set as one space, whichever it is.
  private static boolean isSpace(int codePoint) {
    return " \t\n\r".indexOf(codePoint) >= 0;
  }

  // Soft hyphens and the like would vanish, loose accents would stand beside their letters, and nothing here sets lines
  // from right to left.
  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
      case Character.PRIVATE_USE, Character.UNASSIGNED -> false;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
      default -> !runsLeftward(codePoint) && codePoint != OBJECT_REPLACEMENT;
    };
  }

  private static boolean runsLeftward(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
