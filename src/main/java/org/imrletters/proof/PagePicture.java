package org.imrletters.proof;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.imrletters.file.Sha256;

/** A picture of a page, in opaque colors. Immutable. */
public final class PagePicture {

  /** Pixels; a page of Letter size at 96 dots an inch has 0.9 million, and the largest sheet twice as many. */
  private static final long LARGEST = 4_000_000;

  private final int width;
  private final int height;
  /** Of a page without colors, as most are: a fourth of the room, as there may be hundreds of pages. */
  private final byte[] grays;
  private final int[] rgb;

  PagePicture(int width, int[] rgb) {
    boolean gray = true;
    for (int pixel : rgb) { // as all that looks at a million pixels here: a stream of them takes as long as drawing the page
      gray &= pixel == (pixel & 255) * 0x010101;
    }
    this.width = width;
    this.height = rgb.length / width;
    this.grays = new byte[gray ? rgb.length : 0];
    this.rgb = gray ? new int[0] : rgb;
    for (int i = 0; i < grays.length; i++) {
      grays[i] = (byte) rgb[i];
    }
  }

  private PagePicture(int width, byte[] grays) {
    this.width = width;
    this.height = grays.length / width;
    this.grays = grays;
    this.rgb = new int[0];
  }

  static PagePicture of(BufferedImage image) {
    int width = image.getWidth();
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      // the numbers as they are in the file: asked for colors, the JDK would brighten them
      return new PagePicture(width, (byte[]) image.getRaster().getDataElements(0, 0, width, image.getHeight(), null));
    }
    boolean plain = image.getType() == BufferedImage.TYPE_INT_RGB; // as pages are drawn: nothing is to be converted
    int[] pixels = plain ? (int[]) image.getRaster().getDataElements(0, 0, width, image.getHeight(), null)
        : image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = plain ? pixels[i] & 0xffffff : onWhite(pixels[i]);
    }
    return new PagePicture(width, pixels);
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
    BufferedImage image = new BufferedImage(width, height,
        gray ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
    if (gray) {
      image.getRaster().setDataElements(0, 0, width, height, grays);
    } else {
      image.setRGB(0, 0, width, height, rgb, 0, width);
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
    return height;
  }

  /** A digest of what is seen in a part of it. */
  public String digest(PictureDifference.Area area) {
    boolean gray = rgb.length == 0; // a fourth of the bytes, as there may be hundreds of pages
    int pixels = (area.right() - area.left()) * (area.bottom() - area.top());
    ByteBuffer seen = ByteBuffer.allocate(gray ? pixels : pixels * Integer.BYTES);
    for (int y = area.top(); y < area.bottom(); y++) {
      for (int x = area.left(); x < area.right(); x++) {
        if (gray) {
          seen.put((byte) at(x, y));
        } else {
          seen.putInt(at(x, y));
        }
      }
    }
    return Sha256.of(seen.array());
  }

  /** The same of all of it. */
  public String digest() {
    return width + " " + digest(new PictureDifference.Area(0, 0, width, height));
  }

  /** The color of a pixel as 0xRRGGBB; white outside of the picture. */
  public int at(int x, int y) {
    if (x < 0 || y < 0 || x >= width || y >= height) {
      return 0xffffff;
    }
    return rgb.length == 0 ? (grays[y * width + x] & 255) * 0x010101 : rgb[y * width + x];
  }
}
