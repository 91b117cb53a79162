package org.imrletters.paper.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Looks through a font file with TrueType outlines (ISO/IEC 14496-22) to its last outline: what prints in it trusts it.
 *
 * <p>What its tables say is read by fontbox. That reads over damaged outlines and lists of characters, or takes very
 * long for them, so these are walked through here.
 */
public final class TrueType {

  /** In bytes; a font of all common Chinese characters takes some four million. */
  public static final int LARGEST = 16 << 20;

  /** For its height. */
  private static final int WIDEST = 30;

  /** In bytes, of all names together however often they are named. */
  private static final int LONGEST_NAMES = 4 << 20;

  private TrueType() {}

  /**
   * Looks through a font.
   *
   * @throws FileMistake if it is damaged, of a kind that cannot be printed in, too large, or may not be put into letters
   */
  public static void check(ByteBuffer file) throws FileMistake {
    if (file.limit() > LARGEST) {
      throw mistake("file-too-large", "the font is larger than " + (LARGEST >> 20) + " MB",
          "leave out characters that no letter needs, with a program such as pyftsubset");
    }
    refuseOtherKinds(file);
    try {
      check(new FontTables(file));
    } catch (IndexOutOfBoundsException | IllegalArgumentException | IOException beyond) {
      throw cutOff();
    }
  }

  static FileMistake cutOff() {
    return broken("the font is cut off or damaged");
  }

  static FileMistake broken(String message) {
    return mistake("broken-font", message, "get the file from where the font comes from once more");
  }

  /** Refuses a font that is broken, if it is. */
  static void refuse(boolean isBroken, String message) throws FileMistake {
    if (isBroken) {
      throw broken(message);
    }
  }

  static FileMistake unsupported(String message, String hint) {
    return mistake("unsupported-font", message, hint);
  }

  static FileMistake notEmbeddable(String message) {
    return mistake("font-not-embeddable", message,
        "ask its maker for leave and a file that says so, or take another font, such as one under the Open Font License");
  }

  private static FileMistake mistake(String code, String message, String hint) {
    return new FileMistake(code, message, hint, FileMistake.NOWHERE);
  }

  private static void refuseOtherKinds(ByteBuffer file) throws FileMistake {
    switch (file.limit() < Integer.BYTES ? "" : FontTables.tag(file, 0)) {
      case "OTTO" -> throw postScript();
      case "ttcf" -> throw unsupported("this is a collection of several fonts",
          "take the one that is needed out of it, as a file that ends in .ttf");
      case "wOFF", "wOF2" ->
          throw unsupported("this is a font packed for the web", "unpack it to a file that ends in .ttf");
      default -> {}
    }
  }

  private static FileMistake postScript() {
    return unsupported("the font's outlines are written as PostScript's (CFF)",
        "take the font's TrueType version, whose file ends in .ttf, or convert it to that");
  }

  private static void check(FontTables tables) throws FileMistake, IOException {
    refuseOtherOutlines(tables);
    checkNames(tables.table("name"));
    // Before fontbox reads it, which would take very long for one that is not in order.
    new CharacterMap(tables.table("cmap"), Short.toUnsignedInt(tables.table("maxp").getShort(4))).check();
    TrueTypeFont font = tables.font();
    checkMetrics(font, tables.table("hmtx").limit());
    new Glyphs(tables.table("glyf"), font.getIndexToLocation().getOffsets(), font.getNumberOfGlyphs()).check();
  }

  private static void refuseOtherOutlines(FontTables tables) throws FileMistake {
    if (tables.has("fvar")) {
      throw unsupported("this font holds many weights in one, and a letter needs one of them",
          "take the font's static version, a file for each weight");
    }
    if (!tables.has("glyf") && (tables.has("CFF ") || tables.has("CFF2"))) {
      throw postScript();
    }
    if (!tables.has("glyf")) {
      throw unsupported("the font has no outlines, and pictures of characters cannot be printed",
          "take a font whose characters are drawn in outlines, of one color");
    }
  }

  private static void checkMetrics(TrueTypeFont font, int length) throws FileMistake, IOException {
    int unit = font.getUnitsPerEm();
    int glyphs = font.getNumberOfGlyphs();
    int widths = font.getHorizontalHeader().getNumberOfHMetrics();
    refuse(unit < 16 || unit > 16_384 || glyphs == 0 || widths == 0 || widths > glyphs
        || length < 4 * widths + 2 * (glyphs - widths), "the font's measures contradict each other");
    for (int i = 0; i < widths; i++) {
      refuse(font.getAdvanceWidth(i) > WIDEST * unit, "a character of the font is wider than any page");
    }
  }

  private static void checkNames(ByteBuffer names) throws FileMistake {
    int stored = Short.toUnsignedInt(names.getShort(4));
    int length = 0;
    for (int i = 0; i < Short.toUnsignedInt(names.getShort(2)); i++) {
      int at = 6 + 12 * i;
      int its = Short.toUnsignedInt(names.getShort(at + 8));
      names.slice(stored + Short.toUnsignedInt(names.getShort(at + 10)), its);
      length += its;
      refuse(length > LONGEST_NAMES, "the font's names are longer than any");
    }
  }
}
