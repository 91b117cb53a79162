package org.imrletters.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.imrletters.proof.PrintedPdf.Run;

/** The words of any PDF where they stand, by the fonts themselves. */
final class ForeignRuns extends PDFTextStripper {

  /** Drawings that hold others are drawn as often as they are held. */
  private static final int MOST_FORMS = 1_000;

  private final List<Run> runs = new ArrayList<>();
  private int forms;

  static List<Run> of(PDDocument file) throws IOException {
    ForeignRuns stripper = new ForeignRuns();
    stripper.setSortByPosition(true);
    stripper.getText(file);
    return stripper.runs;
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    PrintedPdf.refuse(++forms > MOST_FORMS, "more drawings than a letter has");
    super.showForm(form);
  }

  @Override
  protected void writeString(String text, List<TextPosition> glyphs) {
    TextPosition first = glyphs.get(0);
    TextPosition last = glyphs.get(glyphs.size() - 1);
    runs.add(new Run(text, getCurrentPageNo(), first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(),
        first.getPageHeight() - first.getYDirAdj(), first.getFontSizeInPt(), false));
  }
}
