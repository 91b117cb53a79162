package org.imrletters.paper;

import java.util.List;
import org.imrletters.letter.Image;
import org.imrletters.paper.pdf.PdfObjects;

/**
 * A picture, ready to be written into the files of letters: an external object (ISO 32000-1, 8.8) that fills a square
 * of one unit. Immutable once made.
 *
 * @param entries what its dictionary holds besides its length and compression; {@code {0}} stands for a reference to
 *     the first of the others, and so on
 * @param data its content, compressed
 * @param others what it draws or is masked by
 */
record Picture(String entries, byte[] data, List<Picture> others) {

  /** The picture of an image that has passed before. */
  static Picture of(Image image) {
    return switch (image.kind()) {
      case PNG -> PngPicture.of(image);
      case SVG -> DrawingPicture.of(image);
    };
  }

  /** Writes it; its object. */
  int write(PdfObjects objects) {
    String referring = entries;
    for (int i = 0; i < others.size(); i++) {
      referring = referring.replace("{" + i + "}", others.get(i).write(objects) + " 0 R");
    }
    return objects.compressed(referring, data);
  }
}
