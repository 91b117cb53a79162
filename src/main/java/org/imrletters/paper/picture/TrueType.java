package org.imrletters.paper.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A font file with TrueType outlines (ISO/IEC 14496-22). It is looked through to its last outline: what reads it later
 * trusts it.
 */
public final class TrueType {

  /** In bytes; a font of all common Chinese characters takes some four million. */
  public static final int LARGEST = 16 << 20;

  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int TRUE_TYPE = 0x00010000;
  private static final List<String> NEEDED = List.of("head", "maxp", "hhea", "hmtx", "loca", "glyf", "cmap", "name",
      "post", "OS/2");

  /** For its height. */
  private static final int WIDEST = 30;

  private static final int RESTRICTED = 2;
  private static final int NO_SUBSETTING = 1 << 8;
  private static final int BITMAPS_ONLY = 1 << 9;

  private final ByteBuffer file;
  private final Map<String, ByteBuffer> tables = new HashMap<>();

  private TrueType(byte[] content) {
    this.file = ByteBuffer.wrap(content).asReadOnlyBuffer();
  }

  /**
   * Looks through a font.
   *
   * @throws FontMistake if it is damaged, of a kind that cannot be printed in, too large, or may not be put into letters
   */
  public static void check(byte[] content) throws FontMistake {
    if (content.length > LARGEST) {
      throw FontMistake.tooLarge("the font is larger than " + (LARGEST >> 20) + " MB");
    }
    try {
      new TrueType(content).check();
    } catch (IndexOutOfBoundsException | IllegalArgumentException beyond) {
      throw FontMistake.broken("the font is cut off or damaged");
    }
  }

  private void check() throws FontMistake {
    refuseOtherKinds();
    readTables();
    refuseOtherOutlines();
    for (String name : NEEDED) {
      if (!tables.containsKey(name)) {
        throw FontMistake.broken("the font lacks its table '" + name + "'");
      }
    }
    checkLeave();
    int glyphs = checkMetrics();
    checkNames();
    new Glyphs(table("glyf"), table("loca"), table("head").getShort(50) == 0, glyphs).check();
    new CharacterMap(table("cmap"), glyphs).check();
  }

  private void refuseOtherKinds() throws FontMistake {
    if (file.limit() < HEADER) {
      throw FontMistake.broken("this is no font");
    }
    switch (tag(0)) {
      case "OTTO" -> throw FontMistake.unsupported("the font's outlines are written as PostScript's (CFF)",
          "take the font's TrueType version, whose file ends in .ttf, or convert it to that");
      case "ttcf" -> throw FontMistake.unsupported("this is a collection of several fonts",
          "take the one that is needed out of it, as a file that ends in .ttf");
      case "wOFF", "wOF2" ->
          throw FontMistake.unsupported("this is a font packed for the web", "unpack it to a file that ends in .ttf");
      default -> {
        if (file.getInt(0) != TRUE_TYPE) {
          throw FontMistake.broken("this is no TrueType font");
        }
      }
    }
  }

  private String tag(int at) {
    byte[] tag = new byte[4];
    file.get(at, tag);
    return new String(tag, StandardCharsets.ISO_8859_1);
  }

  private void readTables() {
    int count = Short.toUnsignedInt(file.getShort(4));
    for (int i = 0; i < count; i++) {
      int at = HEADER + i * ENTRY;
      tables.put(tag(at), file.slice(file.getInt(at + 8), file.getInt(at + 12)));
    }
  }

  private ByteBuffer table(String name) {
    return tables.getOrDefault(name, ByteBuffer.allocate(0));
  }

  private void refuseOtherOutlines() throws FontMistake {
    if (tables.containsKey("fvar")) {
      throw FontMistake.unsupported("this font holds many weights in one, and a letter needs one of them",
          "take the font's static version, a file for each weight");
    }
    if (!tables.containsKey("glyf") && (tables.containsKey("CFF ") || tables.containsKey("CFF2"))) {
      throw FontMistake.unsupported("the font's outlines are written as PostScript's (CFF)",
          "take the font's TrueType version, whose file ends in .ttf, or convert it to that");
    }
    if (!tables.containsKey("glyf")) {
      throw FontMistake.unsupported("the font has no outlines, and pictures of characters cannot be printed",
          "take a font whose characters are drawn in outlines, of one color");
    }
  }

  /** What its maker permits. */
  private void checkLeave() throws FontMistake {
    int leave = table("OS/2").getShort(8);
    if ((leave & 0xF) == RESTRICTED || (leave & BITMAPS_ONLY) != 0) {
      throw FontMistake.notEmbeddable("its maker does not permit that the font is put into a file");
    }
    if ((leave & NO_SUBSETTING) != 0) {
      throw FontMistake.notEmbeddable("its maker does not permit that a part of the font is put into a file");
    }
    // The last number that is asked for of it.
    table("OS/2").getShort(76);
  }

  private int checkMetrics() throws FontMistake {
    int unit = Short.toUnsignedInt(table("head").getShort(18));
    int form = table("head").getShort(50);
    int glyphs = Short.toUnsignedInt(table("maxp").getShort(4));
    int widths = Short.toUnsignedInt(table("hhea").getShort(34));
    table("post").getInt(28);
    if (unit < 16 || unit > 16_384 || form < 0 || form > 1 || glyphs == 0 || widths == 0 || widths > glyphs
        || table("hmtx").limit() < 4 * widths + 2 * (glyphs - widths)) {
      throw FontMistake.broken("the font's measures contradict each other");
    }
    for (int i = 0; i < widths; i++) {
      if (Short.toUnsignedInt(table("hmtx").getShort(4 * i)) > WIDEST * unit) {
        throw FontMistake.broken("a character of the font is wider than any page");
      }
    }
    return glyphs;
  }

  private void checkNames() {
    ByteBuffer names = table("name");
    int stored = Short.toUnsignedInt(names.getShort(4));
    for (int i = 0; i < Short.toUnsignedInt(names.getShort(2)); i++) {
      int at = 6 + 12 * i;
      names.slice(stored + Short.toUnsignedInt(names.getShort(at + 10)), Short.toUnsignedInt(names.getShort(at + 8)));
    }
  }
}
