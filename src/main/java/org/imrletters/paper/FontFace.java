package org.imrletters.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font, parsed once and shared by all letters. Nothing of it is written to after it is parsed. */
record FontFace(String family, int weight, boolean italic, TrueTypeFont font, CmapLookup glyphs) {

  static FontFace parse(FontFile file) {
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.content()));
      // Where a font has one glyph for "fi", PDFBox would print that but measure two, and a search for "file" may miss
      // it. Looking for such glyphs also takes longer than all the rest of a letter.
      font.setEnableGsub(false);
      return new FontFace(file.family(), file.weight(), file.italic(), font, font.getUnicodeCmapLookup());
    } catch (IOException e) {
      throw new UncheckedIOException("the font for " + file.family() + " cannot be read: " + e.getMessage(), e);
    }
  }

  boolean prints(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  /** Offers this face to a style sheet; the paper gets just the glyphs that are used. */
  void offer(PdfRendererBuilder builder, PDDocument paper) {
    builder.useFont(new OnPaper(paper), family, weight, italic ? FontStyle.ITALIC : FontStyle.NORMAL, true);
  }

  private final class OnPaper extends PDFontSupplier {

    private final PDDocument paper;

    OnPaper(PDDocument paper) {
      super(null);
      this.paper = paper;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(paper, font, true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
