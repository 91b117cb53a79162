package org.imrletters.paper;

import org.imrletters.paper.picture.ImageMistake;
import org.imrletters.paper.picture.Png;
import org.imrletters.paper.picture.PngRows;

/** What is done with each row of a picture's dots. */
@FunctionalInterface
interface PngDots {

  void row(byte[] row, int y);

  /** Hands over all rows, from the top. */
  static void read(Png png, PngDots each) {
    try (PngRows rows = png.rows()) {
      for (int y = 0; y < png.height(); y++) {
        each.row(rows.next(), y);
      }
    } catch (ImageMistake damaged) {
      // It was looked through when it was read.
      throw new IllegalStateException(damaged);
    }
  }
}
