package org.imrletters.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.imrletters.file.FileWork;
import org.imrletters.paper.picture.FileMistake;

/**
 * A font, parsed once and shared by all letters. Nothing of it is written to after it is parsed.
 *
 * @param advances widths by character, a block made when its first character is asked for; two threads make equal ones
 */
record FontProgram(TrueTypeFont font, CmapLookup glyphs, long[] places, float scale, double ascent, double descent,
    AtomicReferenceArray<short[]> advances) {

  private static final int BLOCK = 256;
  private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx",
      "fpgm", "gasp");
  private static final List<String> FILE_TABLES = Stream.concat(TABLES.stream(), Stream.of("OS/2", "name")).toList();

  FontProgram(TrueTypeFont font) throws IOException {
    this(font, font.getUnicodeCmapLookup(), font.getIndexToLocation().getOffsets(), 1000f / font.getUnitsPerEm(),
        (double) font.getHorizontalHeader().getAscender() / font.getUnitsPerEm(),
        -(double) font.getHorizontalHeader().getDescender() / font.getUnitsPerEm(),
        new AtomicReferenceArray<>(Character.MAX_CODE_POINT / BLOCK + 1));
  }

  /** Whether it has any glyph for a character. */
  boolean has(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  /** The width of a character in thousandths of the size; negative where the font lacks it. */
  int advance(int codePoint) {
    short[] block = advances.get(codePoint / BLOCK);
    return (block == null ? block(codePoint / BLOCK) : block)[codePoint % BLOCK];
  }

  private short[] block(int number) {
    short[] block = new short[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      int glyph = glyphs.getGlyphId(number * BLOCK + i);
      block[i] = (short) (glyph == 0 || isUnseen(number * BLOCK + i, glyph) ? -1 : width(glyph));
    }
    advances.set(number, block);
    return block;
  }

  /** A font of colored pictures has no outlines for its characters, and a careless one lists some that it lacks. */
  private boolean isUnseen(int codePoint, int glyph) {
    return glyph + 1 >= places.length || places[glyph] == places[glyph + 1] && !Character.isSpaceChar(codePoint)
        && !Character.isWhitespace(codePoint);
  }

  private int width(int glyph) {
    return Math.round(FileWork.done(() -> font.getAdvanceWidth(glyph)) * scale);
  }

  /** The font with just the glyphs of these characters. */
  FontSubset subset(BitSet codePoints) throws IOException {
    StringBuilder widths = new StringBuilder();
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    SortedMap<Integer, Integer> codes = cut(codePoints, TABLES, part, widths);
    return FontSubset.of(font, codePoints, codes, widths.toString(), part.toByteArray());
  }

  /** The same as a file of its own. */
  byte[] file(BitSet codePoints) throws IOException, FileMistake {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    SortedMap<Integer, Integer> codes = cut(codePoints, FILE_TABLES, part, new StringBuilder());
    return WebFonts.file(part.toByteArray(), codes);
  }

  /** Writes these tables for these characters, appends the widths of all glyphs; which of them each character has. */
  private SortedMap<Integer, Integer> cut(BitSet codePoints, List<String> tables, OutputStream part,
      StringBuilder widths) throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(font, tables);
    codePoints.stream().forEach(subsetter::add);
    Map<Integer, Integer> glyphOf = subsetter.getGIDMap();
    int[] codes = new int[font.getNumberOfGlyphs()];
    for (int code = 0; code < glyphOf.size(); code++) {
      codes[glyphOf.get(code)] = code;
      widths.append(width(glyphOf.get(code))).append(' ');
    }
    subsetter.writeToStream(part);
    SortedMap<Integer, Integer> codeOf = new TreeMap<>();
    codePoints.stream().forEach(c -> codeOf.put(c, codes[glyphs.getGlyphId(c)]));
    return codeOf;
  }
}
