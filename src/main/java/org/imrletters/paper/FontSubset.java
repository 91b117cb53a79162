package org.imrletters.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.imrletters.paper.pdf.Flate;
import org.imrletters.paper.pdf.PdfBytes;

/**
 * The glyphs of a font that a letter uses, ready to be written into its file. Never changed once made.
 *
 * @param name its PostScript name
 * @param entries its descriptor but for its name and its program
 * @param codePoints its characters, in order
 * @param codes the number of each
 * @param widths the widths of all numbers from 0, in thousandths of the size
 * @param length how long the font program is before it is compressed, in bytes
 * @param program the font program, compressed
 * @param toUnicode which character each number stands for (ISO 32000-1, 9.10.3), compressed
 */
record FontSubset(String name, String entries, int[] codePoints, int[] codes, String widths, int length, byte[] program,
    byte[] toUnicode) {

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

  static FontSubset of(FontFacts facts, BitSet used, int[] codes, String widths, byte[] program) {
    int[] codePoints = used.stream().toArray();
    return new FontSubset(tag(used) + "+" + facts.name(), facts.entries(), codePoints, codes, widths, program.length,
        Flate.smallest(program), Flate.smallest(toUnicode(codePoints, codes)));
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
    int place = Arrays.binarySearch(codePoints, codePoint);
    return place < 0 ? 0 : codes[place];
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
    Set<Integer> seen = new HashSet<>();
    return IntStream.range(0, codes.length).filter(i -> seen.add(codes[i])).toArray();
  }
}
