package org.imrletters.paper;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.imrletters.letter.Image;
import org.imrletters.paper.pdf.Flate;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.picture.Png;

/**
 * Makes a PNG picture one of a PDF file (ISO 32000-1, 8.9.5).
 *
 * <p>Its dots are packed in the same way in both, and stay as they are. Only what says how opaque they are stands among
 * the colors in the one and apart in the other.
 */
record PngPicture(Png png) {

  static Picture of(Image image) {
    PngPicture picture = new PngPicture(Png.known(image.bytes()));
    return picture.png.color().hasAlpha() ? picture.parted() : picture.whole();
  }

  private Picture whole() {
    int colors = png.color().channels();
    String packing = "/DecodeParms<</Predictor 15/Colors " + colors + "/BitsPerComponent " + png.bits() + "/Columns "
        + png.width() + ">>";
    boolean listed = png.color() == Png.Color.PALETTE;
    String key = listed || png.transparency().length == 0 ? "" : "/Mask[" + key() + "]";
    return shown(packing + key, png.compressed(),
        listed && png.transparency().length > 0 ? opacities() : Optional.empty());
  }

  private String entries(String space, int bits) {
    return "/Type/XObject/Subtype/Image/Width " + png.width() + "/Height " + png.height() + "/ColorSpace" + space
        + "/BitsPerComponent " + bits;
  }

  private String space() {
    return switch (png.color()) {
      case GRAY, GRAY_ALPHA -> "/DeviceGray";
      case RGB, RGB_ALPHA -> "/DeviceRGB";
      case PALETTE ->
          "[/Indexed/DeviceRGB " + (png.palette().length / 3 - 1) + new PdfBytes(2048).hex(png.palette()) + "]";
    };
  }

  /** The one color that is left out, from and to. */
  private String key() {
    StringBuilder key = new StringBuilder();
    ByteBuffer numbers = ByteBuffer.wrap(png.transparency());
    while (numbers.hasRemaining()) {
      int number = numbers.getShort() & (1 << png.bits()) - 1;
      key.append(number).append(' ').append(number).append(' ');
    }
    return key.toString().strip();
  }

  private Optional<Picture> opacities() {
    byte[] opacityOf = png.transparency();
    byte[] mask = new byte[png.width() * png.height()];
    png.eachRow((row, y) -> {
      for (int x = 0; x < png.width(); x++) {
        int bit = x * png.bits();
        int listed = (row[bit / 8] & 0xFF) >> 8 - png.bits() - bit % 8 & (1 << png.bits()) - 1;
        mask[y * png.width() + x] = listed < opacityOf.length ? opacityOf[listed] : -1;
      }
    });
    return mask(mask, 8);
  }

  private Picture parted() {
    int bytes = png.bits() / 8;
    int seen = (png.color().channels() - 1) * bytes;
    byte[] colors = new byte[png.width() * png.height() * seen];
    byte[] mask = new byte[png.width() * png.height() * bytes];
    png.eachRow((row, y) -> {
      for (int x = 0; x < png.width(); x++) {
        int dot = y * png.width() + x;
        System.arraycopy(row, x * (seen + bytes), colors, dot * seen, seen);
        System.arraycopy(row, x * (seen + bytes) + seen, mask, dot * bytes, bytes);
      }
    });
    return shown("", Flate.smallest(colors), mask(mask, png.bits()));
  }

  private Picture shown(String more, byte[] data, Optional<Picture> mask) {
    return new Picture(entries(space(), png.bits()) + more + (mask.isPresent() ? "/SMask {0}" : ""), data,
        mask.stream().toList());
  }

  /** Nothing where all is opaque: printers take longer for what they must blend. */
  private Optional<Picture> mask(byte[] mask, int bits) {
    return IntStream.range(0, mask.length).allMatch(i -> mask[i] == -1) ? Optional.empty()
        : Optional.of(new Picture(entries("/DeviceGray", bits), Flate.smallest(mask), List.of()));
  }

}
