package org.imrletters.paper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tables of a font file that printing needs (ISO/IEC 14496-22, 4.5), looked up and not read.
 *
 * <p>The tables left out say how to replace and shift glyphs for effect. Nothing here does that, and reading them would
 * take longer than reading all the rest.
 */
final class FontTables {

  private static final Set<String> NEEDED = Set.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
      "name", "post");
  private static final Set<String> WELCOME = Set.of("cvt ", "fpgm", "prep", "gasp");

  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int TRUE_TYPE = 0x00010000;
  private static final int POST = 'p' << 24 | 'o' << 16 | 's' << 8 | 't';
  private static final int POST_HEADER = 32;
  private static final int NO_NAMES = 0x00030000;

  private record Table(int tag, int checksum, int offset, int length) {}

  private final ByteBuffer file;
  private final List<Table> tables = new ArrayList<>();

  /**
   * The tables of this file.
   *
   * @throws IOException when it is no TrueType font, or lacks a table
   */
  FontTables(ByteBuffer file) throws IOException {
    this.file = file;
    if (file.limit() < HEADER || file.getInt(0) != TRUE_TYPE) {
      throw new IOException("not a TrueType font");
    }
    int found = 0;
    for (int i = 0; i < file.getShort(4) && HEADER + (i + 1) * ENTRY <= file.limit(); i++) {
      Table table = table(HEADER + i * ENTRY);
      found += add(table, name(table.tag())) ? 1 : 0;
    }
    if (found < NEEDED.size()) {
      throw new IOException("a TrueType font that lacks a table");
    }
  }

  private Table table(int at) {
    return new Table(file.getInt(at), file.getInt(at + 4), file.getInt(at + 8), file.getInt(at + 12));
  }

  private static String name(int tag) {
    return new String(ByteBuffer.allocate(4).putInt(tag).array(), StandardCharsets.ISO_8859_1);
  }

  private boolean add(Table table, String name) throws IOException {
    if (table.offset() < 0 || table.length() < 0 || table.length() > file.limit() - table.offset()) {
      throw new IOException("a TrueType font that is cut off");
    }
    if (NEEDED.contains(name) || WELCOME.contains(name)) {
      // A name for each glyph follows, which nothing here asks for.
      int length = table.tag() == POST ? Math.min(POST_HEADER, table.length()) : table.length();
      tables.add(new Table(table.tag(), table.checksum(), table.offset(), length));
    }
    return NEEDED.contains(name);
  }

  /** A font file with these tables alone. */
  byte[] bytes() {
    // PDFBox takes a table of names that ends with its file for one that is missing, and says so on the console.
    int size = HEADER + tables.size() * ENTRY + Integer.BYTES;
    for (Table table : tables) {
      size += padded(table.length());
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    // What follows the number of tables is for searching them, which no one does any more.
    out.putInt(TRUE_TYPE).putShort((short) tables.size()).position(HEADER);
    int offset = HEADER + tables.size() * ENTRY;
    for (Table table : tables) {
      out.putInt(table.tag()).putInt(table.checksum()).putInt(offset).putInt(table.length());
      out.put(offset, file, table.offset(), table.length());
      if (table.tag() == POST) {
        out.putInt(offset, NO_NAMES);
      }
      offset += padded(table.length());
    }
    return out.array();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
