package org.imrletters.paper.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * A PNG picture (ISO/IEC 15948): what its file says of its dots, and the dots as the file holds them. Nobody changes
 * its bytes.
 *
 * @param width how many dots it has from left to right
 * @param height how many dots it has from top to bottom
 * @param bits how many bits each number of a dot has
 * @param color what these numbers mean
 * @param palette the list of colors, three bytes each; empty for a picture without one
 * @param transparency of a list of colors how opaque each is, fully where it ends before; else the one color that is
 *     left out, in two bytes a number; empty where all is opaque
 * @param compressed the dots as the file holds them: a number for its filter before each row, and all compressed (10.1)
 */
public record Png(int width, int height, int bits, Color color, byte[] palette, byte[] transparency,
    byte[] compressed) {

  /** In bytes; the mark of an organization takes some tens of thousands. */
  public static final int LARGEST = 2 << 20;

  /** In dots a side: more than a sheet of paper has at 300 to the inch. */
  public static final int MOST_DOTS = 4_000;

  /** In dots altogether, however they lie. */
  private static final int MOST_DOTS_IN_ALL = 4_000_000;

  private static final Set<String> KEPT = Set.of("PLTE", "tRNS");
  private static final byte[] NOTHING = {};
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

  /**
   * The picture in this file, which was looked through to its last dot.
   *
   * @throws FileMistake where it is damaged, larger than a letter needs, or of a kind that cannot be printed
   */
  public static Png read(byte[] file) throws FileMistake {
    if (file.length > LARGEST) {
      throw FileMistake.tooLarge("the picture is larger than 2 MB", "save it with fewer dots; 300 an inch are enough",
          FileMistake.NOWHERE);
    }
    PngChunks chunks = new PngChunks(file);
    FileMistake.refuse(!chunks.next() || !chunks.type().equals("IHDR") || chunks.data().length != 13,
        "the picture does not say what it is");
    ByteBuffer header = ByteBuffer.wrap(chunks.data());
    Color color = color(header);
    Map<String, byte[]> parts = new HashMap<>();
    ByteArrayOutputStream dots = new ByteArrayOutputStream();
    while (chunks.next()) {
      take(chunks, parts, dots);
    }
    Png png = new Png(header.getInt(0), header.getInt(4), header.get(8), color, parts.getOrDefault("PLTE", NOTHING),
        parts.getOrDefault("tRNS", NOTHING), dots.toByteArray());
    png.check();
    return png;
  }

  private static Color color(ByteBuffer header) throws FileMistake {
    Color color = Color.of(header.get(9), header.get(8))
        .orElseThrow(() -> FileMistake.broken("the picture says nothing known of its colors"));
    int width = header.getInt(0);
    int height = header.getInt(4);
    FileMistake.refuse(width <= 0 || height <= 0 || header.get(10) != 0 || header.get(11) != 0,
        "the picture does not say what it is");
    if (width > MOST_DOTS || height > MOST_DOTS || width * height > MOST_DOTS_IN_ALL) {
      throw FileMistake.tooLarge("the picture has " + width + " by " + height + " dots",
          "save it with at most " + MOST_DOTS + " a side and 4 million in all; 300 an inch are enough",
          FileMistake.NOWHERE);
    }
    if (header.get(12) != 0) {
      throw FileMistake.unsupported("the picture is interlaced, which is for slow lines and not for paper",
          "save it again without interlacing", FileMistake.NOWHERE);
    }
    return color;
  }

  private static void take(PngChunks chunk, Map<String, byte[]> parts, ByteArrayOutputStream dots) throws FileMistake {
    if (chunk.type().equals("IDAT")) {
      dots.writeBytes(chunk.data());
    } else if (KEPT.contains(chunk.type())) {
      parts.put(chunk.type(), chunk.data());
    } else if (chunk.isCritical()) {
      throw FileMistake.unsupported("the picture needs its part " + chunk.shown() + " to be understood",
          NOT_SUPPORTED_HINT, FileMistake.NOWHERE);
    }
  }

  private void check() throws FileMistake {
    boolean listed = color == Color.PALETTE;
    FileMistake.refuse(listed && (palette.length == 0 || palette.length % 3 != 0 || palette.length > 3 << bits),
        "the picture's list of colors is missing or damaged");
    int most = listed ? palette.length / 3 : color.hasAlpha() ? 0 : 2 * color.channels();
    FileMistake.refuse(transparency.length > most || !listed && transparency.length != 0 && transparency.length != most,
        "the picture's transparent colors are damaged");
    try (PngRows rows = rows()) {
      for (int i = 0; i < height; i++) {
        rows.next();
      }
      rows.end();
    }
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
    return new PngRows(compressed, (width * color.channels() * bits + 7) / 8, Math.max(1, color.channels() * bits / 8));
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
