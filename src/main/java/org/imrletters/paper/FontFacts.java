package org.imrletters.paper;

import java.io.IOException;
import java.util.Set;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * What a file says of a font beside its glyphs.
 *
 * @param name its PostScript name
 * @param entries its descriptor (ISO 32000-1, 9.8.1) but for its name and its program
 */
record FontFacts(String name, String entries) {

  private static final int FIXED = 1;
  private static final int SERIF = 1 << 1;
  private static final int SYMBOLIC = 1 << 2;
  private static final int ITALIC = 1 << 6;
  private static final int ITALIC_SELECTED = 1 | 1 << 9;
  private static final Set<Integer> SERIF_CLASSES = Set.of(OS2WindowsMetricsTable.FAMILY_CLASS_OLDSTYLE_SERIFS,
      OS2WindowsMetricsTable.FAMILY_CLASS_SLAB_SERIFS, OS2WindowsMetricsTable.FAMILY_CLASS_CLAREDON_SERIFS,
      OS2WindowsMetricsTable.FAMILY_CLASS_MODERN_SERIFS, OS2WindowsMetricsTable.FAMILY_CLASS_FREEFORM_SERIFS);

  static FontFacts of(TrueTypeFont font) throws IOException {
    HeaderTable head = font.getHeader();
    float scale = 1000f / font.getUnitsPerEm();
    int left = Math.round(head.getXMin() * scale);
    int right = Math.round(head.getXMax() * scale);
    OS2WindowsMetricsTable os2 = font.getOS2Windows();
    // Older tables do not tell the height of a capital letter.
    int capital = os2.getVersion() >= 2 ? os2.getCapHeight() : os2.getTypoAscender();
    String entries = "/Flags " + flags(font) + "/FontBBox[" + left + ' ' + Math.round(head.getYMin() * scale) + ' '
        + right + ' ' + Math.round(head.getYMax() * scale) + ']' + "/ItalicAngle "
        + Math.round(font.getPostScript().getItalicAngle()) + "/Ascent "
        + Math.round(font.getHorizontalHeader().getAscender() * scale) + "/Descent "
        + Math.round(font.getHorizontalHeader().getDescender() * scale) + "/CapHeight " + Math.round(capital * scale)
        // No TrueType font tells it; nothing but a stand-in for a missing font would use it.
        + "/StemV " + Math.round((right - left) * 0.13f);
    return new FontFacts(name(font), entries);
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
