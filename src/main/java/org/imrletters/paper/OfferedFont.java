package org.imrletters.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A face for openhtmltopdf, on one paper. */
final class OfferedFont extends PDFontSupplier {

  private final FontFace face;
  private final PDDocument paper;

  private OfferedFont(FontFace face, PDDocument paper) {
    super(null);
    this.face = face;
    this.paper = paper;
  }

  /** Offers a face to a style sheet; the paper gets just the glyphs that are used. */
  static void offer(FontFace face, PdfRendererBuilder builder, PDDocument paper) {
    FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
    builder.useFont(new OfferedFont(face, paper), face.family(), face.weight(), style, true);
  }

  @Override
  public PDFont supply() {
    try {
      return PDType0Font.load(paper, face.program().font(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
