package org.imrletters.paper.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
  /** The form of a table {@code post} that names no glyphs. */
  public static final int NO_NAMES = 0x00030000;

  private final SortedMap<String, ByteBuffer> tables = new TreeMap<>();

  /**
   * The tables of this file, of which none is read yet.
   *
   * @throws FileMistake if it is no TrueType font, or is cut off
   */
  public FontTables(ByteBuffer file) throws FileMistake {
    TrueType.refuse(file.limit() < HEADER || file.getInt(0) != TRUE_TYPE && file.getInt(0) != TRUE,
        file.limit() < HEADER ? "this is no font" : "this is no TrueType font");
    for (int i = 0; i < Short.toUnsignedInt(file.getShort(4)); i++) {
      int at = HEADER + i * ENTRY;
      if (at + ENTRY > file.limit() || file.getInt(at + 8) < 0 || file.getInt(at + 12) < 0
          || file.getInt(at + 12) > file.limit() - file.getInt(at + 8)) {
        throw TrueType.cutOff();
      }
      tables.put(tag(file, at), file.slice(file.getInt(at + 8), file.getInt(at + 12)));
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
    ByteBuffer table = tables.get(name);
    TrueType.refuse(table == null, "the font lacks its table '" + name + "'");
    return table;
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
    SortedMap<String, ByteBuffer> kept = all();
    kept.keySet().removeIf(name -> !NEEDED.contains(name) && !WELCOME.contains(name));
    // A name for each glyph follows, which nothing here asks for.
    ByteBuffer post = table("post");
    ByteBuffer nameless = copy(post.slice(0, Math.min(POST_HEADER, post.limit())));
    kept.put("post", nameless.limit() < Integer.BYTES ? nameless : nameless.putInt(0, NO_NAMES));
    ByteBuffer map = table("cmap");
    long used = map.getLong(CharacterMap.used(map));
    kept.put("cmap", copy(map).putShort(CharacterMap.COUNT, (short) 1).putLong(CharacterMap.ENTRIES, used));
    byte[] file = file(kept);
    // PDFBox takes a table of names that ends with its file for one that is missing, and says so on the console.
    return Arrays.copyOf(file, file.length + Integer.BYTES);
  }

  private static ByteBuffer copy(ByteBuffer table) {
    return ByteBuffer.allocate(table.limit()).put(0, table, 0, table.limit());
  }

  /** All of them, by their names. */
  public SortedMap<String, ByteBuffer> all() {
    return new TreeMap<>(tables);
  }

  /** A font file of these tables. */
  public static byte[] file(SortedMap<String, ByteBuffer> tables) {
    int offset = HEADER + tables.size() * ENTRY;
    ByteBuffer out = ByteBuffer.allocate(offset + tables.values().stream().mapToInt(FontTables::padded).sum());
    // What follows the number of tables is for searching them, which no one does any more.
    out.putInt(TRUE_TYPE).putShort((short) tables.size()).position(HEADER);
    for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
      // Between its name and its place stands its checksum, which no one looks at either.
      out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(0);
      out.putInt(offset).putInt(table.getValue().limit());
      out.put(offset, table.getValue(), 0, table.getValue().limit());
      offset += padded(table.getValue());
    }
    return out.array();
  }

  private static int padded(ByteBuffer table) {
    return (table.limit() + 3) & ~3;
  }
}
