package org.imrletters.paper;

import java.util.Optional;
import org.imrletters.letter.Image;
import org.imrletters.pdf.PdfObjects;

/**
 * A picture, ready to be written into the files of letters: an external object (ISO 32000-1, 8.8) that fills a square
 * of one unit. Immutable.
 *
 * @param shown what is seen
 * @param mask how opaque each of its dots is; empty where all are
 */
record Picture(Stream shown, Optional<Stream> mask) {

  /**
   * A compressed stream.
   *
   * @param entries what its dictionary holds besides the length and the compression
   * @param data the stream
   */
  record Stream(String entries, byte[] data) {

    int write(PdfObjects objects, String more) {
      int object = objects.reserve();
      objects.compressed(object, entries + more, data);
      return object;
    }
  }

  static Picture of(Image image) {
    return switch (image.kind()) {
      case PNG -> PngPicture.of(image);
      case SVG -> throw new UnsupportedOperationException("SVG");
    };
  }

  /** Writes it; its object. */
  int write(PdfObjects objects) {
    String masked = mask.map(its -> "/SMask " + its.write(objects, "") + " 0 R").orElse("");
    return shown.write(objects, masked);
  }
}
