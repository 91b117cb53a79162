package org.imrletters.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.imrletters.paper.pdf.PdfBytes;

/**
 * Sets a word across each page, in light gray, which the letter's own words show through.
 *
 * <p>It is furniture of the page (ISO 32000-1, 14.8.2.2) and drawn as outlines, not shown as text: who reads by ear,
 * searches or copies finds the letter's words and nothing between them.
 */
record PdfMark(PdfMark.Outline outline, PDDocument paper, COSStream before, Map<String, COSStream> drawn) {

  /** Black words on it keep a contrast of 16 to 1. */
  private static final String LIGHT_GRAY = "0.9 0.9 0.9 rg\n";

  /** The word's length and height at most, as parts of the page's diagonal. */
  private static final double LONGEST = 0.65;

  private static final double HIGHEST = 0.15;

  /** White becomes gray and black stays black, whatever was painted before, such as a white background. */
  private static final COSName MULTIPLY = COSName.getPDFName("Mark");

  /** Draws the word, each character in the first of these faces that has it, on every page. */
  static void write(String word, List<FontFace> faces, PDDocument paper) throws IOException {
    Outline outline = Outline.of(word, faces);
    if (outline.path().getCurrentPoint() == null) {
      return;
    }
    PdfMark mark = new PdfMark(outline, paper, stream("q\n".getBytes(StandardCharsets.US_ASCII), paper),
        new HashMap<>());
    for (PDPage page : paper.getPages()) {
      mark.over(page);
    }
  }

  private void over(PDPage page) throws IOException {
    COSArray contents = new COSArray();
    contents.add(before);
    COSBase words = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (words instanceof COSArray several) {
      contents.addAll(several);
    } else {
      contents.add(words);
    }
    contents.add(mark(page.getMediaBox()));
    page.getCOSObject().setItem(COSName.CONTENTS, contents);
    page.getResources().put(MULTIPLY, multiply());
  }

  private COSStream mark(PDRectangle page) throws IOException {
    COSStream mark = drawn.get(page.toString());
    if (mark == null) {
      mark = stream(content(page), paper);
      drawn.put(page.toString(), mark);
    }
    return mark;
  }

  private static COSStream stream(byte[] content, PDDocument paper) throws IOException {
    return new PDStream(paper, new ByteArrayInputStream(content), COSName.FLATE_DECODE).getCOSObject();
  }

  private static PDExtendedGraphicsState multiply() {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setBlendMode(BlendMode.MULTIPLY);
    return state;
  }

  private byte[] content(PDRectangle page) {
    PdfBytes out = new PdfBytes(8 * 1024)
        .put("Q\n/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\nq\n/Mark gs\n" + LIGHT_GRAY);
    DrawingPen pen = new DrawingPen(out);
    pen.place(place(page));
    pen.draw(outline.path().getPathIterator(null));
    return out.put("f\nQ\nEMC\n").toArray();
  }

  /** From corner to corner, around the middle of the page. */
  private AffineTransform place(PDRectangle page) {
    double diagonal = StrictMath.hypot(page.getWidth(), page.getHeight());
    double scale = diagonal * Math.min(LONGEST / outline.width(), HIGHEST / outline.height());
    AffineTransform place = AffineTransform.getTranslateInstance(page.getLowerLeftX() + page.getWidth() / 2,
        page.getLowerLeftY() + page.getHeight() / 2);
    place.rotate(page.getWidth(), page.getHeight());
    place.scale(scale, scale);
    place.translate(-outline.width() / 2, -outline.height() / 2);
    return place;
  }

  /**
   * A word drawn as the outlines of its letters, from (0, 0) to the right, in thousandths of its size.
   *
   * @param height from the line on which the word stands
   */
  record Outline(Path2D path, double width, double height) {

    /** The outlines of this word, each character in the first of these faces that has it. */
    static Outline of(String word, List<FontFace> faces) throws IOException {
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
      return new Outline(path, width, height);
    }
  }
}
