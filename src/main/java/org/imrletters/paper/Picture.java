package org.imrletters.paper;

import org.imrletters.letter.Image;
import org.imrletters.paper.pdf.PdfObjects;

/**
 * A picture, ready to be written into the files of letters: an external object (ISO 32000-1, 8.8) that fills a square
 * of one unit. Immutable.
 */
interface Picture {

  /** The picture of an image that has passed before. */
  static Picture of(Image image) {
    return switch (image.kind()) {
      case PNG -> PngPicture.of(image);
      case SVG -> DrawingPicture.of(image);
    };
  }

  /** Writes it; its object. */
  int write(PdfObjects objects);
}
