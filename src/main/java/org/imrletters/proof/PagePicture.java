package org.imrletters.proof;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture of a page, in opaque colors. Immutable. */
public final class PagePicture {

  /** Pixels; a page of Letter size at 96 dots an inch has 0.9 million, and the largest sheet twice as many. */
  private static final long LARGEST = 4_000_000;

  private final int width;
  /** Of a page without colors, as most are: a fourth of the room, as there may be hundreds of pages. */
  private final byte[] grays;
  private final int[] rgb;

  PagePicture(int width, int[] rgb) {
    boolean gray = Arrays.stream(rgb).allMatch(pixel -> pixel == (pixel & 255) * 0x010101);
    this.width = width;
    this.grays = new byte[gray ? rgb.length : 0];
    this.rgb = gray ? new int[0] : rgb;
    for (int i = 0; i < grays.length; i++) {
      grays[i] = (byte) rgb[i];
    }
  }

  static PagePicture of(BufferedImage image) {
    int width = image.getWidth();
    if (image.getRaster().getNumBands() == 1 && image.getSampleModel().getSampleSize(0) == 8
        && image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      return ofGrays(width, image.getRaster().getSamples(0, 0, width, image.getHeight(), 0, (int[]) null));
    }
    int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    return new PagePicture(width, Arrays.stream(pixels).map(PagePicture::onWhite).toArray());
  }

  /** The numbers as they are in the file: asked for colors, the JDK would brighten them. */
  private static PagePicture ofGrays(int width, int[] grays) {
    return new PagePicture(width, Arrays.stream(grays).map(gray -> gray * 0x010101).toArray());
  }

  private static int onWhite(int argb) {
    int alpha = argb >>> 24;
    return alpha == 255 ? argb & 0xffffff
        : mixed(argb >> 16 & 255, alpha) << 16 | mixed(argb >> 8 & 255, alpha) << 8 | mixed(argb & 255, alpha);
  }

  private static int mixed(int color, int alpha) {
    return (color * alpha + 255 * (255 - alpha)) / 255;
  }

  /**
   * The picture in a PNG file.
   *
   * @throws IIOException if these bytes are no picture
   * @throws IOException if it is much larger than any page
   */
  public static PagePicture read(byte[] png) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
      try {
        reader.setInput(in, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > LARGEST) {
          throw new IOException(
              "the picture is much larger than any page, of more than " + LARGEST / 1_000_000 + " million pixels");
        }
        return of(reader.read(0));
      } catch (RuntimeException broken) {
        throw new IIOException("this is no picture", broken);
      } finally {
        reader.dispose();
      }
    }
  }

  /** The picture as a PNG file; one without colors is written in grays, which takes less room. */
  public byte[] png() {
    boolean gray = rgb.length == 0;
    BufferedImage image = new BufferedImage(width, height(),
        gray ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
    if (gray) {
      image.getRaster().setDataElements(0, 0, width, height(), grays);
    } else {
      image.setRGB(0, 0, width, height(), rgb, 0, width);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
      ImageIO.write(image, "png", out);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return file.toByteArray();
  }

  /** Pixels from left to right. */
  public int width() {
    return width;
  }

  /** Pixels from top to bottom. */
  public int height() {
    return (grays.length + rgb.length) / width;
  }

  /** The color of a pixel as 0xRRGGBB; white outside of the picture. */
  public int at(int x, int y) {
    if (x < 0 || y < 0 || x >= width || y >= height()) {
      return 0xffffff;
    }
    return rgb.length == 0 ? (grays[y * width + x] & 255) * 0x010101 : rgb[y * width + x];
  }
}
