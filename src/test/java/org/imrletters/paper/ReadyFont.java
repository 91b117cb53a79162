package org.imrletters.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of PDFBox that was cut to some characters once, and is written into many files as it is. */
final class ReadyFont extends PDType0Font {

  private final CmapLookup glyphs;

  private ReadyFont(COSDictionary cut, CmapLookup glyphs) throws IOException {
    super(cut);
    this.glyphs = glyphs;
  }

  /** Cuts the font by saving a page that shows these characters. The document is to stay open: the font's bytes are its. */
  static ReadyFont of(TrueTypeFont program, Set<Integer> codePoints, PDDocument source) throws IOException {
    PDType0Font font = PDType0Font.load(source, program, true);
    PDPage page = new PDPage();
    source.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(source, page)) {
      content.beginText();
      content.setFont(font, 12);
      for (int codePoint : codePoints) {
        content.showText(Character.toString(codePoint));
      }
      content.endText();
    }
    source.save(new ByteArrayOutputStream());
    return new ReadyFont(font.getCOSObject(), program.getUnicodeCmapLookup());
  }

  /** PDFBox numbers the characters of a font that it cuts by the glyphs of the whole one. */
  @Override
  protected byte[] encode(int unicode) {
    int glyph = glyphs.getGlyphId(unicode);
    return new byte[]{(byte) (glyph >> 8), (byte) glyph};
  }

  @Override
  public boolean willBeSubset() {
    return false;
  }
}
