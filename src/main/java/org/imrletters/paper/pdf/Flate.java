package org.imrletters.paper.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Compresses streams (ISO 32000-1, 7.4.4). For one thread; to be closed. */
public final class Flate implements AutoCloseable {

  private final Deflater deflater;
  private byte[] out = new byte[16 * 1024];

  /** Level 1 is fast, level 9 is small. */
  public Flate(int level) {
    deflater = new Deflater(level);
  }

  /** These bytes as small as can be, which takes time. */
  public static byte[] smallest(byte[] bytes) {
    try (Flate flate = new Flate(9)) {
      return flate.compress(bytes);
    }
  }

  /** These bytes, compressed. */
  public byte[] compress(byte[] bytes) {
    deflater.reset();
    deflater.setInput(bytes);
    deflater.finish();
    int written = 0;
    while (!deflater.finished()) {
      if (written == out.length) {
        out = Arrays.copyOf(out, 2 * out.length);
      }
      written += deflater.deflate(out, written, out.length - written);
    }
    return Arrays.copyOf(out, written);
  }

  @Override
  public void close() {
    deflater.end();
  }
}
