package org.imrletters.paper;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrletters.paper.pdf.Flate;
import org.imrletters.paper.pdf.PdfBytes;

/**
 * The glyphs of a font that a letter uses, ready to be written into its file. Never changed once made.
 *
 * @param name its PostScript name
 * @param entries its descriptor but for its name and its program
 * @param codes its characters, in order, and the number of each
 * @param widths the widths of all numbers from 0, in thousandths of the size
 * @param length how long the font program is before it is compressed, in bytes
 * @param program the font program, compressed
 * @param toUnicode which character each number stands for (ISO 32000-1, 9.10.3), compressed
 */
record FontSubset(String name, String entries, Map<Integer, Integer> codes, String widths, int length, byte[] program,
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

  static FontSubset of(FontFacts facts, BitSet used, Map<Integer, Integer> codes, String widths, byte[] program) {
    return new FontSubset(tag(used) + "+" + facts.name(), facts.entries(), codes, widths, program.length,
        Flate.smallest(program), toUnicode(codes));
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
    return codes.getOrDefault(codePoint, 0);
  }

  /** Says which character each number stands for, compressed. */
  static byte[] toUnicode(Map<Integer, Integer> codes) {
    PdfBytes map = new PdfBytes(4096).put(CMAP_BEGINS);
    // A space and a no-break space are one glyph, and a glyph stands for one character: the plainer one.
    Map<Integer, Integer> characters = new LinkedHashMap<>();
    codes.forEach((character, code) -> characters.putIfAbsent(code, character));
    List<Integer> all = List.copyOf(characters.keySet());
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      List<Integer> some = all.subList(i, Math.min(all.size(), i + AT_ONCE));
      map.number(some.size()).put(" beginbfchar\n");
      for (int code : some) {
        map.hex(new byte[]{(byte) (code >> 8), (byte) code}).put(' ');
        map.hex(Character.toString(characters.get(code)).getBytes(StandardCharsets.UTF_16BE)).put('\n');
      }
      map.put("endbfchar\n");
    }
    return Flate.smallest(map.put(CMAP_ENDS).toArray());
  }
}
