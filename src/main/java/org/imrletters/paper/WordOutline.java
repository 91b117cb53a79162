package org.imrletters.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A word drawn as the outlines of its letters, from (0, 0) to the right, in thousandths of its size. */
final class WordOutline {

  private final StringBuilder path = new StringBuilder();
  private double width;
  private double height;

  /** Where the pen is; a curve of TrueType starts there without saying so. */
  private double penX;

  private double penY;

  private WordOutline() {}

  /** The outlines of this word, each character in the first of these faces that has it. */
  static WordOutline of(String word, List<FontFace> faces) throws IOException {
    WordOutline outline = new WordOutline();
    for (int codePoint : word.codePoints().toArray()) {
      FontFace face = faces.stream().filter(each -> each.prints(codePoint)).findFirst().orElse(faces.get(0));
      outline.add(codePoint, face.program().font());
    }
    return outline;
  }

  private void add(int codePoint, TrueTypeFont font) throws IOException {
    int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
    GlyphData outline = font.getGlyph().getGlyph(glyph);
    double scale = 1000.0 / font.getUnitsPerEm();
    if (outline != null) {
      add(outline.getPath().getPathIterator(AffineTransform.getScaleInstance(scale, scale)));
      height = Math.max(height, outline.getBoundingBox().getUpperRightY() * scale);
    }
    width += font.getAdvanceWidth(glyph) * scale;
  }

  double width() {
    return width;
  }

  /** From the line on which the word stands. */
  double height() {
    return height;
  }

  /** The outlines as operators of a page's content, without the one that fills them. */
  String path() {
    return path.toString();
  }

  private void add(PathIterator parts) {
    double[] to = new double[6];
    for (; !parts.isDone(); parts.next()) {
      switch (parts.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> draw("m", to[0], to[1]);
        case PathIterator.SEG_LINETO -> draw("l", to[0], to[1]);
        case PathIterator.SEG_QUADTO -> curve(to);
        case PathIterator.SEG_CUBICTO -> draw("c", to);
        default -> path.append("h\n");
      }
    }
  }

  /** A page has cubic curves only. */
  private void curve(double[] to) {
    draw("c", (penX + 2 * to[0]) / 3, (penY + 2 * to[1]) / 3, (2 * to[0] + to[2]) / 3, (2 * to[1] + to[3]) / 3, to[2],
        to[3]);
  }

  private void draw(String operator, double... points) {
    for (int i = 0; i < points.length; i += 2) {
      path.append(number(width + points[i])).append(' ').append(number(points[i + 1])).append(' ');
    }
    path.append(operator).append('\n');
    penX = points[points.length - 2];
    penY = points[points.length - 1];
  }

  /** A number as a page's content has it: never with an exponent, whatever the locale. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.toPlainString();
  }
}
