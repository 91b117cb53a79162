package org.imrletters.render;

import java.util.Base64;
import java.util.Locale;
import org.imrletters.letter.Block;
import org.imrletters.letter.Image;

/** Writes a picture into its page, so that nothing has to be fetched. */
final class HtmlImage {

  private HtmlImage() {}

  /** The picture in its size on paper; a style sheet may let a narrow window make it smaller. */
  static String of(Block.Figure figure) {
    Image image = figure.image();
    String source = "data:" + image.kind().mediaType() + ";base64," + Base64.getEncoder().encodeToString(image.bytes());
    // Written even where it is empty: without it a screen reader would spell the address.
    return "<img alt=\"" + HtmlText.escaped(figure.alt()) + "\" style=\"width: " + points(image.width()) + "\" src=\""
        + source + "\"/>";
  }

  private static String points(double length) {
    return String.format(Locale.ROOT, "%.2fpt", length);
  }
}
