package org.imrletters.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;

/** Puts into a finished file what it carries besides its words: the case file and the mark across its pages. */
final class Carried {

  private Carried() {}

  /** The same file, if it carries nothing. */
  static byte[] in(byte[] pdf, Letter letter, Imprint imprint, List<FontFace> faces) {
    if (imprint.caseFile().isEmpty() && imprint.mark().isEmpty()) {
      return pdf;
    }
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      if (imprint.mark().isPresent()) {
        PdfMark.write(imprint.mark().get(), faces, paper);
      }
      if (imprint.caseFile().isPresent()) {
        PdfAttachment.write(imprint.caseFile().get(), letter.date(), paper);
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      paper.save(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
