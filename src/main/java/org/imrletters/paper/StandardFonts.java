package org.imrletters.paper;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.imrletters.file.Bundled;
import org.imrletters.file.Once;

/**
 * The fonts that travel with the library for all packs: Liberation Serif, with the widths of Times, and Liberation
 * Sans, with those of Helvetica. A style sheet asks for them as {@code Letter Serif} and {@code Letter Sans}.
 */
public final class StandardFonts {

  private static final String FOLDER = "/org/imrletters/templates/fonts/";
  private static final String SERIF = "Letter Serif";
  private static final String SANS = "Letter Sans";

  private static final List<FontFile> ALL = List.of(font(SERIF, 400, false, "LiberationSerif-Regular.ttf"),
      font(SERIF, 700, false, "LiberationSerif-Bold.ttf"), font(SERIF, 400, true, "LiberationSerif-Italic.ttf"),
      font(SERIF, 700, true, "LiberationSerif-BoldItalic.ttf"), font(SANS, 400, false, "LiberationSans-Regular.ttf"),
      font(SANS, 700, false, "LiberationSans-Bold.ttf"));

  private StandardFonts() {}

  /** All of them; the upright serif comes first. */
  public static List<FontFile> all() {
    return ALL;
  }

  /**
   * Whether this is one of the characters of Western and Central European letters that each of them is known to print.
   */
  static boolean have(int codePoint) {
    return codePoint > ' ' && codePoint <= '~' || codePoint > 0xA0 && codePoint <= 0x24F && codePoint != 0xAD
        || codePoint >= 0x2013 && codePoint <= 0x2022 || codePoint == 0x2026;
  }

  /** All of them and these; one of these stands in the place of ours that serves the same words. */
  public static List<FontFile> with(List<FontFile> own) {
    List<FontFile> all = new ArrayList<>(ALL);
    for (FontFile font : own) {
      int place = IntStream.range(0, all.size()).filter(i -> font.servesAs(all.get(i))).findFirst().orElse(all.size());
      if (place < all.size()) {
        all.set(place, font);
      } else {
        all.add(font);
      }
    }
    return List.copyOf(all);
  }

  private static FontFile font(String family, int weight, boolean italic, String file) {
    return new FontFile(family, weight, italic,
        new Once<>(() -> ByteBuffer.wrap(Bundled.bytes(StandardFonts.class, FOLDER + file))));
  }
}
