package org.imrletters.paper;

import java.util.Base64;
import java.util.List;
import org.imrletters.letter.Image;
import org.imrletters.paper.pdf.Flate;
import org.imrletters.paper.pdf.PdfBytes;
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

  /**
   * The picture as the only page of a PDF file, in an address that holds it (RFC 2397): openhtmltopdf can take that into
   * another file as it is, so that a picture is the same on both ways to paper. Given the picture itself, openhtmltopdf
   * would have the JDK's desktop decode it.
   */
  static String address(Image image) {
    return "data:application/pdf;base64," + Base64.getEncoder().encodeToString(page(image));
  }

  private static byte[] page(Image image) {
    try (Flate flate = new Flate(9)) {
      PdfObjects objects = new PdfObjects(flate);
      int tree = objects.reserve();
      int page = objects.reserve();
      int content = objects.reserve();
      int picture = of(image).write(objects);
      PdfBytes shown = new PdfBytes(64).put("q ").points(image.width()).put(" 0 0 ").points(image.height());
      objects.stream(content, "", shown.put(" 0 0 cm /I Do Q\n").toArray());
      objects.begin(page)
          .put("<</Type/Page/Parent @/MediaBox[0 0 ", tree)
          .points(image.width(), image.height())
          .put("]/Resources<</XObject<</I @>>>>/Contents @>>", picture, content);
      objects.begin(tree).put("<</Type/Pages/Count 1/Kids[@]>>", page);
      int catalog = objects.reserve();
      objects.begin(catalog).put("<</Type/Catalog/Pages @>>", tree);
      int information = objects.reserve();
      objects.begin(information).put("<<>>");
      return objects.finish(catalog, information);
    }
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
