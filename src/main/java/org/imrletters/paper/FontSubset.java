package org.imrletters.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import org.imrletters.paper.pdf.Flate;
import org.imrletters.paper.pdf.PdfBytes;

/** The glyphs of a font that a letter uses, ready to be written into its file. Immutable once made. */
final class FontSubset {

  private static final int FEW = 256;
  private static final int AT_ONCE = 100;

  private static final String CMAP_BEGINS = """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String CMAP_ENDS = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

  private final String name;
  private final FontFacts facts;
  private final int[] codePoints;
  private final int[] codes;
  private final int[] few = new int[FEW];
  private final String widths;
  private final int length;
  private final byte[] program;
  private final byte[] toUnicode;

  private FontSubset(String name, FontFacts facts, int[] codePoints, int[] codes, String widths, byte[] program,
      Flate flate) {
    this.name = name;
    this.facts = facts;
    this.codePoints = codePoints;
    this.codes = codes;
    this.widths = widths;
    this.length = program.length;
    this.program = flate.compress(program);
    this.toUnicode = flate.compress(toUnicode(codePoints, codes));
    for (int i = 0; i < codePoints.length && codePoints[i] < FEW; i++) {
      few[codePoints[i]] = codes[i];
    }
  }

  static FontSubset of(FontFacts facts, BitSet used, int[] codePoints, int[] codes, String widths, byte[] program) {
    try (Flate flate = new Flate(9)) {
      return new FontSubset(tag(used) + "+" + facts.name(), facts, codePoints, codes, widths, program, flate);
    }
  }

  /** Six letters that are others for other glyphs (ISO 32000-1, 9.6.4). */
  private static String tag(BitSet used) {
    long hash = 17;
    for (long word : used.toLongArray()) {
      hash = hash * 0x9E3779B97F4A7C15L + word;
    }
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + Math.floorMod(hash, 26)));
      hash = Math.floorDiv(hash, 26);
    }
    return tag.toString();
  }

  /** The number that stands for a character in the pages' content. */
  int code(int codePoint) {
    if (codePoint < FEW) {
      return few[codePoint];
    }
    int place = Arrays.binarySearch(codePoints, codePoint);
    return place < 0 ? 0 : codes[place];
  }

  String name() {
    return name;
  }

  FontFacts facts() {
    return facts;
  }

  /** The widths of all numbers from 0, in thousandths of the size. */
  String widths() {
    return widths;
  }

  /** How long the font program is before it is compressed, in bytes. */
  int length() {
    return length;
  }

  /** The font program, compressed. */
  byte[] program() {
    return program;
  }

  /** Which character each number stands for (ISO 32000-1, 9.10.3), compressed. */
  byte[] toUnicode() {
    return toUnicode;
  }

  private static byte[] toUnicode(int[] codePoints, int[] codes) {
    PdfBytes map = new PdfBytes(4096).put(CMAP_BEGINS);
    int[] places = firstOfEachCode(codes);
    for (int i = 0; i < places.length; i += AT_ONCE) {
      int end = Math.min(places.length, i + AT_ONCE);
      map.number(end - i).put(" beginbfchar\n");
      for (int k = i; k < end; k++) {
        int code = codes[places[k]];
        map.hex(new byte[]{(byte) (code >> 8), (byte) code}).put(' ');
        map.hex(Character.toString(codePoints[places[k]]).getBytes(StandardCharsets.UTF_16BE)).put('\n');
      }
      map.put("endbfchar\n");
    }
    return map.put(CMAP_ENDS).toArray();
  }

  /** A space and a no-break space are one glyph, and a glyph stands for one character: the plainer one. */
  private static int[] firstOfEachCode(int[] codes) {
    BitSet seen = new BitSet();
    int[] places = new int[codes.length];
    int count = 0;
    for (int i = 0; i < codes.length; i++) {
      if (!seen.get(codes[i])) {
        seen.set(codes[i]);
        places[count++] = i;
      }
    }
    return Arrays.copyOf(places, count);
  }
}
