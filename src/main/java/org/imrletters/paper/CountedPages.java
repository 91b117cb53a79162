package org.imrletters.paper;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Hands out the pages of one letter, and no more than a letter may have. */
final class CountedPages implements PageSupplier {

  /** The longest real letters have some twenty. */
  static final int MOST = 300;

  private int given;

  @Override
  public PDPage requestPage(PDDocument paper, float width, float height, int number, int shadow) {
    if (++given > MOST) {
      throw new StyleException("too-many-pages", "the letter takes more than " + MOST + " pages");
    }
    PDPage page = new PDPage(new PDRectangle(width, height));
    paper.addPage(page);
    return page;
  }
}
