package org.imrletters.paper.picture;

import java.nio.ByteBuffer;

/** Which outline stands for which character, by each of a font's tables. */
final class CharacterMap {

  private static final int UNICODE = 0;
  private static final int WINDOWS = 3;
  private static final int BASIC = 1;
  private static final int FULL = 10;
  private static final int VARIANTS = 14;

  private final ByteBuffer table;
  private final int glyphs;

  CharacterMap(ByteBuffer table, int glyphs) {
    this.table = table;
    this.glyphs = glyphs;
  }

  void check() throws FileMistake {
    boolean named = false;
    int count = Short.toUnsignedInt(table.getShort(2));
    for (int i = 0; i < count; i++) {
      int at = 4 + 8 * i;
      int platform = table.getShort(at);
      int encoding = table.getShort(at + 2);
      int start = table.getInt(at + 4);
      int form = table.getShort(start);
      check(table.slice(start, table.limit() - start), form);
      named |= form != VARIANTS
          && (platform == UNICODE || platform == WINDOWS && (encoding == BASIC || encoding == FULL));
    }
    if (!named) {
      throw TrueType.unsupported("the font does not say in Unicode which characters it has",
          "take a font made for text; a font of symbols in place of letters cannot be searched or read aloud");
    }
  }

  private void check(ByteBuffer map, int form) throws FileMistake {
    switch (form) {
      case 0 -> map.slice(0, 262);
      case 4 -> segments(map);
      case 6 -> map.slice(0, 10 + 2 * Short.toUnsignedInt(map.getShort(8)));
      case 12 -> groups(map);
      case VARIANTS -> {}
      default -> throw TrueType.unsupported("the font lists its characters in a form that is not known here",
          "save it once more with a program for fonts");
    }
  }

  /** Segments one behind the other; otherwise it would take very long to read them all. */
  private static void segments(ByteBuffer map) throws FileMistake {
    int count = Short.toUnsignedInt(map.getShort(6)) / 2;
    int before = -1;
    for (int i = 0; i < count; i++) {
      int end = Short.toUnsignedInt(map.getShort(14 + 2 * i));
      int start = Short.toUnsignedInt(map.getShort(16 + 2 * count + 2 * i));
      if (start > end || start <= before) {
        throw disordered();
      }
      before = end;
      int offsetAt = 16 + 6 * count + 2 * i;
      int offset = Short.toUnsignedInt(map.getShort(offsetAt));
      if (offset != 0 && end != 0xFFFF) {
        map.getShort(offsetAt + offset + 2 * (end - start));
      }
    }
  }

  private void groups(ByteBuffer map) throws FileMistake {
    int count = map.getInt(12);
    long before = -1;
    if (count < 0) {
      throw disordered();
    }
    for (int i = 0; i < count; i++) {
      long start = Integer.toUnsignedLong(map.getInt(16 + 12 * i));
      long end = Integer.toUnsignedLong(map.getInt(20 + 12 * i));
      long glyph = Integer.toUnsignedLong(map.getInt(24 + 12 * i));
      if (start > end || start <= before || end > Character.MAX_CODE_POINT || glyph + (end - start) >= glyphs) {
        throw disordered();
      }
      before = end;
    }
  }

  private static FileMistake disordered() {
    return TrueType.broken("the font's list of characters is damaged");
  }
}
