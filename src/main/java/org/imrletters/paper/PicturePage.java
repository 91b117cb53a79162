package org.imrletters.paper;

import java.util.Base64;
import org.imrletters.letter.Image;
import org.imrletters.paper.pdf.Flate;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.pdf.PdfObjects;

/**
 * A picture as the only page of a PDF file, which openhtmltopdf can take into another as it is.
 *
 * <p>So a picture is the same on both ways to paper. Given the picture itself, openhtmltopdf would have the JDK's
 * desktop decode it.
 */
final class PicturePage {

  private PicturePage() {}

  /** The file in an address that holds it (RFC 2397). */
  static String address(Image image) {
    return "data:application/pdf;base64," + Base64.getEncoder().encodeToString(file(image));
  }

  private static byte[] file(Image image) {
    try (Flate flate = new Flate(9)) {
      PdfObjects objects = new PdfObjects(flate);
      int tree = objects.reserve();
      int page = objects.reserve();
      int content = objects.reserve();
      int picture = Picture.of(image).write(objects);
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
}
