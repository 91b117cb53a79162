package org.imrletters.render;

import java.util.List;
import org.imrletters.file.Bundled;

/** How many columns of a terminal a text takes. */
final class TextWidth {

  /** Below are Latin letters and signs, one column each. */
  private static final int NEVER_WIDE = 0x300;

  private TextWidth() {}

  /** Read where a text has a character that may be one. */
  private static final class Wide {

    /** First and last code points of the scripts and signs that take two columns. */
    private static final List<int[]> RANGES = Bundled.text(TextWidth.class, "wide.txt")
        .lines()
        .map(line -> line.substring(0, line.indexOf(' ')).split("-"))
        .map(ends -> new int[]{Integer.parseInt(ends[0], 16), Integer.parseInt(ends[1], 16)})
        .toList();
  }

  /** The columns of a text: two for a wide character, none for a combining mark or a format character. */
  static int of(String text) {
    return of(text, 0, text.length());
  }

  /** The columns of a stretch of a text. */
  static int of(String text, int from, int to) {
    int columns = 0;
    for (int i = from; i < to;) {
      int codePoint = text.charAt(i) < NEVER_WIDE ? text.charAt(i) : text.codePointAt(i);
      columns += of(codePoint);
      i += Character.charCount(codePoint);
    }
    return columns;
  }

  private static int of(int codePoint) {
    if (codePoint < NEVER_WIDE) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    return Wide.RANGES.stream().anyMatch(range -> codePoint >= range[0] && codePoint <= range[1]);
  }
}
