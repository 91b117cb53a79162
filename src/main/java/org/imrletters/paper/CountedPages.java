package org.imrletters.paper;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Hands out the pages of one letter, and no more than a letter may have. */
final class CountedPages implements PageSupplier {

  private int given;

  @Override
  public PDPage requestPage(PDDocument paper, float width, float height, int number, int shadow) {
    if (++given > StyleException.MOST_PAGES) {
      throw StyleException.tooManyPages();
    }
    PDPage page = new PDPage(new PDRectangle(width, height));
    paper.addPage(page);
    return page;
  }
}
