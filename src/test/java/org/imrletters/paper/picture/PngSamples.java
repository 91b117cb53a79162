package org.imrletters.paper.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** PNG pictures of every kind, written byte by byte. */
public final class PngSamples {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] END = chunk("IEND", new byte[0]);

  private PngSamples() {}

  /**
   * A picture of 13 by 11 dots, whose rows use all five filters.
   *
   * @param color the number of its kind of color, as the format has it
   */
  public static byte[] picture(int color, int bits) {
    return picture(header(13, 11, bits, color, 0), color, bits, new byte[0]);
  }

  /** A picture of 10 by 20 dots. */
  public static byte[] tall() {
    return file(header(10, 20, 8, 0, 0), dots(new byte[20 * 11]), END);
  }

  /** The same with transparent colors. */
  public static byte[] transparent(int color, int bits, byte... transparency) {
    return picture(header(13, 11, bits, color, 0), color, bits, chunk("tRNS", transparency));
  }

  /** A file of these parts. */
  public static byte[] file(byte[]... parts) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    Arrays.stream(parts).forEach(file::writeBytes);
    return file.toByteArray();
  }

  /** The first part of a file. */
  public static byte[] header(int width, int height, int bits, int color, int interlace) {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put((byte) bits).put((byte) color).put((byte) 0).put((byte) 0).put((byte) interlace);
    return chunk("IHDR", header.array());
  }

  /** The part that holds these rows of dots. */
  public static byte[] dots(byte[] rows) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(rows);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return chunk("IDAT", packed.toByteArray());
  }

  /** A part. */
  public static byte[] chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 checksum = new CRC32();
    checksum.update(name);
    checksum.update(data);
    return ByteBuffer.allocate(12 + data.length)
        .putInt(data.length)
        .put(name)
        .put(data)
        .putInt((int) checksum.getValue())
        .array();
  }

  /** The last part of a file. */
  public static byte[] end() {
    return END.clone();
  }

  private static byte[] picture(byte[] header, int color, int bits, byte[] more) {
    int channels = new int[]{1, 0, 3, 1, 2, 0, 4}[color];
    int length = (13 * channels * bits + 7) / 8;
    byte[] rows = new byte[11 * (1 + length)];
    for (int y = 0; y < 11; y++) {
      rows[y * (1 + length)] = (byte) (y % 5);
      for (int x = 0; x < length; x++) {
        rows[y * (1 + length) + 1 + x] = (byte) (y * 31 + x * 7 + x * y);
      }
    }
    byte[] palette = color == 3 ? chunk("PLTE", palette(bits)) : new byte[0];
    return file(header, palette, more, dots(rows), END);
  }

  private static byte[] palette(int bits) {
    byte[] colors = new byte[3 << bits];
    for (int i = 0; i < colors.length; i++) {
      colors[i] = (byte) (i * 83 + 17);
    }
    return colors;
  }
}
