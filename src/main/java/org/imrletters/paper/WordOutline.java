package org.imrletters.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A word drawn as the outlines of its letters, from (0, 0) to the right, in thousandths of its size.
 *
 * @param height from the line on which the word stands
 */
record WordOutline(Path2D path, double width, double height) {

  /** The outlines of this word, each character in the first of these faces that has it. */
  static WordOutline of(String word, List<FontFace> faces) throws IOException {
    Path2D path = new Path2D.Double();
    double width = 0;
    double height = 0;
    for (int codePoint : word.codePoints().toArray()) {
      FontFace face = faces.stream().filter(each -> each.prints(codePoint)).findFirst().orElse(faces.get(0));
      TrueTypeFont font = face.program().font();
      int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
      GlyphData outline = font.getGlyph().getGlyph(glyph);
      double scale = 1000.0 / font.getUnitsPerEm();
      if (outline != null) {
        AffineTransform place = new AffineTransform(scale, 0, 0, scale, width, 0);
        path.append(outline.getPath().getPathIterator(place), false);
        height = Math.max(height, outline.getBoundingBox().getUpperRightY() * scale);
      }
      width += font.getAdvanceWidth(glyph) * scale;
    }
    return new WordOutline(path, width, height);
  }
}
