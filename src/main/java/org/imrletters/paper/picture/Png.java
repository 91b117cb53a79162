package org.imrletters.paper.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/** A PNG picture (ISO/IEC 15948): what its file says of its dots, and the dots as the file holds them. */
public final class Png {

  /** In bytes; the mark of an organization takes some tens of thousands. */
  public static final int LARGEST = 2 << 20;

  /** In dots a side: more than a sheet of paper has at 300 to the inch. */
  public static final int MOST_DOTS = 4_000;

  /** In dots altogether, however they lie. */
  private static final int MOST_DOTS_IN_ALL = 4_000_000;

  private static final String NOT_SUPPORTED_HINT = "save it as a plain PNG picture, or as SVG";

  /** What the numbers of a PNG picture's dots mean (ISO/IEC 15948, 6.1). */
  public enum Color {
    /** How light the dot is. */
    GRAY(0, 1, 1, 2, 4, 8, 16),
    /** How much red, green and blue it has. */
    RGB(2, 3, 8, 16),
    /** Which color of a list it has. */
    PALETTE(3, 1, 1, 2, 4, 8),
    /** How light it is, and how opaque. */
    GRAY_ALPHA(4, 2, 8, 16),
    /** How much red, green and blue it has, and how opaque it is. */
    RGB_ALPHA(6, 4, 8, 16);

    private final int number;
    private final int channels;
    private final int[] bits;

    Color(int number, int channels, int... bits) {
      this.number = number;
      this.channels = channels;
      this.bits = bits;
    }

    /** The kind of this number, if there is one with so many bits for each number of a dot. */
    static Optional<Color> of(int number, int bits) {
      return Arrays.stream(values())
          .filter(color -> color.number == number && Arrays.stream(color.bits).anyMatch(allowed -> allowed == bits))
          .findFirst();
    }

    /** How many numbers a dot has. */
    public int channels() {
      return channels;
    }

    /** Whether the last of them says how opaque the dot is. */
    public boolean hasAlpha() {
      return this == GRAY_ALPHA || this == RGB_ALPHA;
    }
  }

  private final int width;
  private final int height;
  private final int bits;
  private final Color color;
  private final ByteArrayOutputStream dots = new ByteArrayOutputStream();
  private byte[] palette = {};
  private byte[] transparency = {};

  private Png(ByteBuffer header) throws FileMistake {
    this.width = header.getInt(0);
    this.height = header.getInt(4);
    this.bits = header.get(8);
    this.color = Color.of(header.get(9), bits)
        .orElseThrow(() -> FileMistake.broken("the picture says nothing known of its colors"));
    check(header);
  }

  /**
   * The picture in this file, which was looked through to its last dot.
   *
   * @throws FileMistake where it is damaged, larger than a letter needs, or of a kind that cannot be printed
   */
  public static Png read(byte[] file) throws FileMistake {
    if (file.length > LARGEST) {
      throw FileMistake.tooLarge("the picture is larger than 2 MB", "save it with fewer dots; 300 an inch are enough");
    }
    PngChunks chunks = new PngChunks(file);
    boolean begins = chunks.next() && chunks.type().equals("IHDR");
    ByteBuffer header = begins ? chunks.dataOf(13) : null;
    if (header == null) {
      throw FileMistake.broken("the picture does not say what it is");
    }
    Png png = new Png(header);
    while (chunks.next()) {
      png.take(chunks);
    }
    png.finish();
    return png;
  }

  private void check(ByteBuffer header) throws FileMistake {
    if (width <= 0 || height <= 0 || header.get(10) != 0 || header.get(11) != 0) {
      throw FileMistake.broken("the picture does not say what it is");
    }
    if (width > MOST_DOTS || height > MOST_DOTS || width * height > MOST_DOTS_IN_ALL) {
      throw FileMistake.tooLarge("the picture has " + width + " by " + height + " dots",
          "save it with at most " + MOST_DOTS + " a side and 4 million in all; 300 an inch are enough");
    }
    if (header.get(12) != 0) {
      throw FileMistake.unsupported("the picture is interlaced, which is for slow lines and not for paper",
          "save it again without interlacing");
    }
  }

  private void take(PngChunks chunk) throws FileMistake {
    switch (chunk.type()) {
      case "PLTE" -> palette = chunk.data();
      case "tRNS" -> transparency = chunk.data();
      case "IDAT" -> dots.writeBytes(chunk.data());
      default -> {
        if (chunk.isCritical()) {
          throw FileMistake.unsupported("the picture needs its part " + chunk.shown() + " to be understood",
              NOT_SUPPORTED_HINT);
        }
      }
    }
  }

  private void finish() throws FileMistake {
    boolean listed = color == Color.PALETTE;
    if (listed && (palette.length == 0 || palette.length % 3 != 0 || palette.length > 3 << bits)) {
      throw FileMistake.broken("the picture's list of colors is missing or damaged");
    }
    int most = listed ? palette.length / 3 : color.hasAlpha() ? 0 : 2 * color.channels();
    if (transparency.length > most || !listed && transparency.length != 0 && transparency.length != most) {
      throw FileMistake.broken("the picture's transparent colors are damaged");
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
  public Color color() {
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

  /** Hands over the dots, row by row from the top, each with its number. A row holds until the next one is given. */
  public void eachRow(ObjIntConsumer<byte[]> each) {
    try (PngRows rows = rows()) {
      for (int y = 0; y < height; y++) {
        each.accept(rows.next(), y);
      }
    } catch (FileMistake damaged) {
      throw new IllegalStateException("it was looked through when it was read", damaged);
    }
  }

  private PngRows rows() {
    return new PngRows(compressed(), rowLength(), Math.max(1, color.channels() * bits / 8));
  }

  /** How many bytes a row of dots takes. */
  private int rowLength() {
    return (width * color.channels() * bits + 7) / 8;
  }

  /** The same file, where it has passed before. */
  public static Png known(byte[] file) {
    try {
      return read(file);
    } catch (FileMistake changed) {
      throw new IllegalArgumentException(changed);
    }
  }
}
