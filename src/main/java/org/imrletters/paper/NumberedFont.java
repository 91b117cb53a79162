package org.imrletters.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.imrletters.paper.pdf.Flate;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.pdf.PdfObjects;

/**
 * A font in a file whose first pages are written before it is known which characters the last ones have: each character
 * gets the next number when it is first asked for.
 */
final class NumberedFont extends UsedFont {

  private final Map<Integer, Integer> codes = new LinkedHashMap<>();

  NumberedFont(FontFace face, int number, PdfObjects objects) {
    super(face, number, objects);
  }

  /** Number 0 is for what no font has (ISO 32000-1, 9.7.4.2). */
  @Override
  int code(int codePoint) {
    Integer known = codes.get(codePoint);
    if (known != null) {
      return known;
    }
    use(codePoint);
    codes.put(codePoint, codes.size() + 1);
    return codes.size();
  }

  @Override
  void write(PdfObjects objects) {
    StringBuilder widths = new StringBuilder("0 ");
    PdfBytes glyphs = new PdfBytes(2 * codes.size() + 2).put(0).put(0);
    codes.keySet().forEach(character -> {
      int glyph = subset().code(character);
      glyphs.put(glyph >> 8).put(glyph);
      widths.append(Math.max(0, face().advance(character))).append(' ');
    });
    int map = objects.compressed("", Flate.smallest(glyphs.toArray()));
    write(objects, " " + map + " 0 R", widths.toString(), FontSubset.toUnicode(codes));
  }
}
