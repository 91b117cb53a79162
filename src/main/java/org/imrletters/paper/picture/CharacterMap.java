package org.imrletters.paper.picture;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which outline stands for which character, by the one table of a font that is used: the fullest in Unicode. Fonts
 * carry others for old systems, in forms that no one reads any more, and these are passed over.
 */
record CharacterMap(ByteBuffer table, int glyphs) {

  /** How many entries a font's list of such tables has, where it stands, and how long an entry is. */
  static final int COUNT = 2;

  static final int ENTRIES = 4;
  private static final int ENTRY = 8;

  /** Platforms with their encodings, the fullest first: all of Unicode, and its first 65,536 characters. */
  private static final List<Integer> UNICODE = List.of(0x0004, 0x0006, 0x3000A, 0x0003, 0x30001, 0x0002, 0x0001,
      0x0000);

  private static final Set<Integer> KNOWN_FORMS = Set.of(0, 4, 6, 12);

  /** The entry of the table that is used. */
  static int used(ByteBuffer table) throws FileMistake {
    List<Integer> named = IntStream.range(0, Short.toUnsignedInt(table.getShort(COUNT)))
        .map(i -> ENTRIES + ENTRY * i)
        .filter(entry -> UNICODE.contains(table.getInt(entry)))
        .boxed()
        .sorted(Comparator.comparing(entry -> UNICODE.indexOf(table.getInt(entry))))
        .toList();
    if (named.isEmpty()) {
      throw TrueType.unsupported("the font does not say in Unicode which characters it has",
          "take a font made for text; a font of symbols in place of letters cannot be searched or read aloud");
    }
    return named.stream()
        .filter(entry -> KNOWN_FORMS.contains((int) table.getShort(start(table, entry))))
        .findFirst()
        .orElseThrow(() -> TrueType.unsupported("the font lists its characters in a form that is not known here",
            "save it once more with a program for fonts"));
  }

  private static int start(ByteBuffer table, int entry) {
    return table.getInt(entry + 4);
  }

  void check() throws FileMistake {
    int start = start(table, used(table));
    ByteBuffer map = table.slice(start, table.limit() - start);
    switch (map.getShort(0)) {
      case 0 -> map.slice(0, 262);
      case 4 -> segments(map);
      case 6 -> map.slice(0, 10 + 2 * Short.toUnsignedInt(map.getShort(8)));
      default -> groups(map);
    }
  }

  /** Segments one behind the other; otherwise it would take very long to read them all. */
  private static void segments(ByteBuffer map) throws FileMistake {
    int count = Short.toUnsignedInt(map.getShort(6)) / 2;
    int before = -1;
    for (int i = 0; i < count; i++) {
      int end = Short.toUnsignedInt(map.getShort(14 + 2 * i));
      int start = Short.toUnsignedInt(map.getShort(16 + 2 * count + 2 * i));
      refuse(start > end || start <= before);
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
    refuse(count < 0);
    for (int i = 0; i < count; i++) {
      long start = Integer.toUnsignedLong(map.getInt(16 + 12 * i));
      long end = Integer.toUnsignedLong(map.getInt(20 + 12 * i));
      long glyph = Integer.toUnsignedLong(map.getInt(24 + 12 * i));
      refuse(start > end || start <= before || end > Character.MAX_CODE_POINT || glyph + (end - start) >= glyphs);
      before = end;
    }
  }

  private static void refuse(boolean isDisordered) throws FileMistake {
    TrueType.refuse(isDisordered, "the font's list of characters is damaged");
  }
}
