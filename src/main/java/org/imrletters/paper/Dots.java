package org.imrletters.paper;

import java.util.Optional;
import org.imrletters.paper.pdf.PdfObjects;

/**
 * A picture of dots (ISO 32000-1, 8.9).
 *
 * @param shown what is seen
 * @param mask how opaque each of its dots is; empty where all are
 */
record Dots(Stream shown, Optional<Stream> mask) implements Picture {

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

  @Override
  public int write(PdfObjects objects) {
    String masked = mask.map(its -> "/SMask " + its.write(objects, "") + " 0 R").orElse("");
    return shown.write(objects, masked);
  }
}
