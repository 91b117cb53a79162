package org.imrletters.paper.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** A PNG picture (ISO/IEC 15948): what its file says of its dots, and the dots as the file holds them. */
public final class Png {

  /** In bytes; the mark of an organization takes some tens of thousands. */
  public static final int LARGEST = 2 << 20;

  /** In dots a side: more than a sheet of paper has at 300 to the inch. */
  public static final int MOST_DOTS = 4_000;

  /** In dots altogether, however they lie. */
  private static final int MOST_DOTS_IN_ALL = 4_000_000;

  private static final String NOT_SUPPORTED_HINT = "save it as a plain PNG picture, or as SVG";

  private final int width;
  private final int height;
  private final int bits;
  private final PngColor color;
  private final ByteArrayOutputStream dots = new ByteArrayOutputStream();
  private byte[] palette = {};
  private byte[] transparency = {};

  private Png(ByteBuffer header) throws ImageMistake {
    this.width = header.getInt(0);
    this.height = header.getInt(4);
    this.bits = header.get(8);
    this.color = PngColor.of(header.get(9), bits)
        .orElseThrow(() -> ImageMistake.broken("the picture says nothing known of its colors"));
    check(header);
  }

  /**
   * The picture in this file, which was looked through to its last dot.
   *
   * @throws ImageMistake where it is damaged, larger than a letter needs, or of a kind that cannot be printed
   */
  public static Png read(byte[] file) throws ImageMistake {
    if (file.length > LARGEST) {
      throw ImageMistake.tooLarge("the picture is larger than 2 MB", "save it with fewer dots; 300 an inch are enough");
    }
    PngChunks chunks = new PngChunks(file);
    boolean begins = chunks.next() && chunks.type().equals("IHDR");
    ByteBuffer header = begins ? chunks.dataOf(13) : null;
    if (header == null) {
      throw ImageMistake.broken("the picture does not say what it is");
    }
    Png png = new Png(header);
    while (chunks.next()) {
      png.take(chunks);
    }
    png.finish();
    return png;
  }

  private void check(ByteBuffer header) throws ImageMistake {
    if (width <= 0 || height <= 0 || header.get(10) != 0 || header.get(11) != 0) {
      throw ImageMistake.broken("the picture does not say what it is");
    }
    if (width > MOST_DOTS || height > MOST_DOTS || width * height > MOST_DOTS_IN_ALL) {
      throw ImageMistake.tooLarge("the picture has " + width + " by " + height + " dots",
          "save it with at most " + MOST_DOTS + " a side and 4 million in all; 300 an inch are enough");
    }
    if (header.get(12) != 0) {
      throw ImageMistake.unsupported("the picture is interlaced, which is for slow lines and not for paper",
          "save it again without interlacing");
    }
  }

  private void take(PngChunks chunk) throws ImageMistake {
    switch (chunk.type()) {
      case "PLTE" -> palette = chunk.data();
      case "tRNS" -> transparency = chunk.data();
      case "IDAT" -> dots.writeBytes(chunk.data());
      default -> {
        if (chunk.isCritical()) {
          throw ImageMistake.unsupported("the picture needs its part " + chunk.shown() + " to be understood",
              NOT_SUPPORTED_HINT);
        }
      }
    }
  }

  private void finish() throws ImageMistake {
    boolean listed = color == PngColor.PALETTE;
    if (listed && (palette.length == 0 || palette.length % 3 != 0 || palette.length > 3 << bits)) {
      throw ImageMistake.broken("the picture's list of colors is missing or damaged");
    }
    int most = listed ? palette.length / 3 : color.hasAlpha() ? 0 : 2 * color.channels();
    if (transparency.length > most || !listed && transparency.length != 0 && transparency.length != most) {
      throw ImageMistake.broken("the picture's transparent colors are damaged");
    }
    try (PngRows rows = rows()) {
      for (int i = 0; i < height; i++) {
        rows.next();
      }
      rows.end();
    }
  }

  /** How many dots it has from left to right. */
  public int width() {
    return width;
  }

  /** How many dots it has from top to bottom. */
  public int height() {
    return height;
  }

  /** How many bits each number of a dot has. */
  public int bits() {
    return bits;
  }

  /** What these numbers mean. */
  public PngColor color() {
    return color;
  }

  /** The list of colors, three bytes each; empty for a picture without one. */
  public byte[] palette() {
    return palette.clone();
  }

  /**
   * Of a list of colors how opaque each is, fully where it ends before; else the one color that is left out, in two
   * bytes a number. Empty where all is opaque.
   */
  public byte[] transparency() {
    return transparency.clone();
  }

  /** The dots as the file holds them: a number for its filter before each row, and all compressed (10.1). */
  public byte[] compressed() {
    return dots.toByteArray();
  }

  /** The dots, row by row. To be closed. */
  public PngRows rows() {
    return new PngRows(compressed(), rowLength(), Math.max(1, color.channels() * bits / 8));
  }

  /** How many bytes a row of dots takes. */
  public int rowLength() {
    return (width * color.channels() * bits + 7) / 8;
  }

  /** The same file, where it has passed before. */
  public static Png known(byte[] file) {
    try {
      return read(file);
    } catch (ImageMistake changed) {
      throw new IllegalArgumentException(changed);
    }
  }
}
