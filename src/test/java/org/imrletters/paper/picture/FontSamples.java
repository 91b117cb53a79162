package org.imrletters.paper.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The fonts of the tests, and changed copies of them. */
public final class FontSamples {

  private static final Path FOLDER = Path.of("fixtures/packs/fonts/fonts");

  private FontSamples() {}

  /** A font of some Chinese and Japanese characters. */
  public static byte[] cjk() {
    return read("cjk.ttf");
  }

  /** A font of some pictographs, most of them beyond the first plane of Unicode. */
  public static byte[] symbols() {
    return read("symbols.ttf");
  }

  private static byte[] read(String name) {
    try {
      return Files.readAllBytes(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a table of a font begins. */
  public static int table(byte[] font, String name) {
    ByteBuffer file = ByteBuffer.wrap(font);
    for (int at = 12; at < 12 + 16 * file.getShort(4); at += 16) {
      if (new String(font, at, 4, StandardCharsets.US_ASCII).equals(name)) {
        return file.getInt(at + 8);
      }
    }
    throw new IllegalArgumentException(name);
  }

  /** The same font without any outline, as fonts of colored pictures are. */
  public static byte[] withoutOutlines(byte[] font) {
    byte[] empty = font.clone();
    int places = table(font, "loca");
    int glyphs = ByteBuffer.wrap(font).getShort(table(font, "maxp") + 4);
    int size = ByteBuffer.wrap(font).getShort(table(font, "head") + 50) == 0 ? 2 : 4;
    Arrays.fill(empty, places, places + size * (glyphs + 1), (byte) 0);
    return empty;
  }
}
