package org.imrletters.paper.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The tables of a font file (ISO/IEC 14496-22, 4.5).
 *
 * <p>Those that printing does not need are left out before the file is read: they say how to replace and shift glyphs
 * for effect. Nothing here does that, and reading them would take longer than reading all the rest.
 */
public final class FontTables {

  private static final Set<String> NEEDED = Set.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
      "name", "post");
  private static final Set<String> WELCOME = Set.of("cvt ", "fpgm", "prep", "gasp");

  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int TRUE_TYPE = 0x00010000;

  /** {@code true}, which fonts made for Apple's systems begin with, is the same. */
  private static final int TRUE = 0x74727565;

  private static final int POST_HEADER = 32;
  private static final int NO_NAMES = 0x00030000;

  private record Table(int entry, int offset, int length) {}

  private final ByteBuffer file;
  private final Map<String, Table> tables = new LinkedHashMap<>();

  /**
   * The tables of this file, of which none is read yet.
   *
   * @throws FileMistake if it is no TrueType font, or is cut off
   */
  public FontTables(ByteBuffer file) throws FileMistake {
    this.file = file;
    if (file.limit() < HEADER || file.getInt(0) != TRUE_TYPE && file.getInt(0) != TRUE) {
      throw TrueType.broken(file.limit() < HEADER ? "this is no font" : "this is no TrueType font");
    }
    for (int i = 0; i < Short.toUnsignedInt(file.getShort(4)); i++) {
      int at = HEADER + i * ENTRY;
      if (at + ENTRY > file.limit() || file.getInt(at + 8) < 0 || file.getInt(at + 12) < 0
          || file.getInt(at + 12) > file.limit() - file.getInt(at + 8)) {
        throw TrueType.cutOff();
      }
      tables.put(tag(file, at), new Table(at, file.getInt(at + 8), file.getInt(at + 12)));
    }
  }

  /** The four letters that stand here. */
  static String tag(ByteBuffer file, int at) {
    byte[] tag = new byte[4];
    file.get(at, tag);
    return new String(tag, StandardCharsets.ISO_8859_1);
  }

  boolean has(String name) {
    return tables.containsKey(name);
  }

  /** A table that printing needs. */
  ByteBuffer table(String name) throws FileMistake {
    Table table = tables.get(name);
    if (table == null) {
      throw TrueType.broken("the font lacks its table '" + name + "'");
    }
    return file.slice(table.offset(), table.length());
  }

  /**
   * The font that they make.
   *
   * @throws FileMistake if a table is missing or damaged, or its maker does not permit that it is put into letters
   */
  public TrueTypeFont font() throws FileMistake {
    for (String name : NEEDED.stream().sorted().toList()) {
      table(name);
    }
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
      // Where a font has one glyph for "fi", PDFBox would print that but measure two, and a search for "file" may miss
      // it. Looking for such glyphs also takes longer than all the rest of a letter.
      font.setEnableGsub(false);
      checkLeave(font.getOS2Windows().getFsType());
      return font;
    } catch (IOException | RuntimeException damaged) {
      throw TrueType.cutOff();
    }
  }

  /** What its maker permits. */
  private static void checkLeave(int leave) throws FileMistake {
    if ((leave & 0xF) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED
        || (leave & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) != 0) {
      throw TrueType.notEmbeddable("its maker does not permit that the font is put into a file");
    }
    if ((leave & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) != 0) {
      throw TrueType.notEmbeddable("its maker does not permit that a part of the font is put into a file");
    }
  }

  /** A font file with the tables alone that printing needs. */
  private byte[] bytes() throws FileMistake {
    List<Map.Entry<String, Table>> kept = tables.entrySet()
        .stream()
        .filter(table -> NEEDED.contains(table.getKey()) || WELCOME.contains(table.getKey()))
        .toList();
    // PDFBox takes a table of names that ends with its file for one that is missing, and says so on the console.
    int size = HEADER + kept.size() * ENTRY + Integer.BYTES
        + kept.stream().mapToInt(table -> padded(table.getValue().length())).sum();
    ByteBuffer out = ByteBuffer.allocate(size);
    // What follows the number of tables is for searching them, which no one does any more.
    out.putInt(TRUE_TYPE).putShort((short) kept.size()).position(HEADER);
    int offset = HEADER + kept.size() * ENTRY;
    for (Map.Entry<String, Table> each : kept) {
      Table table = each.getValue();
      boolean post = each.getKey().equals("post");
      // A name for each glyph follows, which nothing here asks for.
      int length = post ? Math.min(POST_HEADER, table.length()) : table.length();
      out.putLong(file.getLong(table.entry())).putInt(offset).putInt(length);
      out.put(offset, file, table.offset(), length);
      if (post && length >= Integer.BYTES) {
        out.putInt(offset, NO_NAMES);
      }
      if (each.getKey().equals("cmap")) {
        long used = file.getLong(table.offset() + CharacterMap.used(table("cmap")));
        out.putShort(offset + CharacterMap.COUNT, (short) 1).putLong(offset + CharacterMap.ENTRIES, used);
      }
      offset += padded(length);
    }
    return out.array();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
