package org.imrletters.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
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

  private static final int FIXED = 1;
  private static final int SERIF = 1 << 1;
  private static final int SYMBOLIC = 1 << 2;
  private static final int ITALIC = 1 << 6;
  private static final int ITALIC_SELECTED = 1 | 1 << 9;
  private static final Set<Integer> SERIF_CLASSES = Set.of(OS2WindowsMetricsTable.FAMILY_CLASS_OLDSTYLE_SERIFS,
      OS2WindowsMetricsTable.FAMILY_CLASS_SLAB_SERIFS, OS2WindowsMetricsTable.FAMILY_CLASS_CLAREDON_SERIFS,
      OS2WindowsMetricsTable.FAMILY_CLASS_MODERN_SERIFS, OS2WindowsMetricsTable.FAMILY_CLASS_FREEFORM_SERIFS);

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

  static FontSubset of(TrueTypeFont font, BitSet used, Map<Integer, Integer> codes, String widths, byte[] program)
      throws IOException {
    return new FontSubset(tag(used) + "+" + name(font), entries(font), codes, widths, program.length,
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

  private static String entries(TrueTypeFont font) throws IOException {
    HeaderTable head = font.getHeader();
    float scale = 1000f / font.getUnitsPerEm();
    int left = Math.round(head.getXMin() * scale);
    int right = Math.round(head.getXMax() * scale);
    OS2WindowsMetricsTable os2 = font.getOS2Windows();
    // Older tables do not tell the height of a capital letter.
    int capital = os2.getVersion() >= 2 ? os2.getCapHeight() : os2.getTypoAscender();
    return "/Flags " + flags(font) + "/FontBBox[" + left + ' ' + Math.round(head.getYMin() * scale) + ' ' + right + ' '
        + Math.round(head.getYMax() * scale) + ']' + "/ItalicAngle " + Math.round(font.getPostScript().getItalicAngle())
        + "/Ascent " + Math.round(font.getHorizontalHeader().getAscender() * scale) + "/Descent "
        + Math.round(font.getHorizontalHeader().getDescender() * scale) + "/CapHeight " + Math.round(capital * scale)
        // No TrueType font tells it; nothing but a stand-in for a missing font would use it.
        + "/StemV " + Math.round((right - left) * 0.13f);
  }

  /** A name of a PDF file is of few characters; a font may call itself by any. */
  private static String name(TrueTypeFont font) throws IOException {
    String name = font.getName();
    String plain = name == null ? "" : name.replaceAll("[^A-Za-z0-9_.-]", "");
    return plain.isEmpty() ? "Font" : plain;
  }

  private static int flags(TrueTypeFont font) throws IOException {
    OS2WindowsMetricsTable os2 = font.getOS2Windows();
    return SYMBOLIC | (font.getPostScript().getIsFixedPitch() > 0 ? FIXED : 0)
        | ((os2.getFsSelection() & ITALIC_SELECTED) != 0 ? ITALIC : 0)
        | (SERIF_CLASSES.contains(os2.getFamilyClass()) ? SERIF : 0);
  }
}
