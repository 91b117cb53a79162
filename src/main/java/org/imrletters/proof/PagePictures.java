package org.imrletters.proof;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a file. Its fonts are embedded, so nothing of the system's is looked at. */
final class PagePictures {

  private PagePictures() {}

  static List<Picture> of(PDDocument file, int dotsPerInch) throws IOException {
    PDFRenderer renderer = new PDFRenderer(file);
    List<Picture> pages = new ArrayList<>();
    for (int page = 0; page < file.getNumberOfPages(); page++) {
      BufferedImage image = renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
      pages.add(Picture.of(image));
    }
    return pages;
  }
}
