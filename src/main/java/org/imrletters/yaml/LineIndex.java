package org.imrletters.yaml;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the lines of a text begin and end. LineIndex are counted from zero. */
final class LineIndex {

  private final String text;
  private final int[] starts;

  /** Filled on demand, so that many complaints about one long line share its text. A race does no harm. */
  private final @Nullable String[] texts;

  LineIndex(String text) {
    this.text = text;
    this.starts = starts(text);
    this.texts = new @Nullable String[starts.length];
  }

  /** The line that this offset lies in. */
  int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  int start(int line) {
    return starts[line];
  }

  /** The end of the line that this offset lies in, before its line break. */
  int end(int offset) {
    int next = at(offset) + 1;
    if (next == starts.length) {
      return text.length();
    }
    int end = starts[next] - 1;
    if (end > offset && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r') {
      end--;
    }
    return end;
  }

  int count() {
    return starts.length;
  }

  String text(int line) {
    String known = texts[line];
    if (known == null) {
      known = text.substring(starts[line], end(starts[line]));
      texts[line] = known;
    }
    return known;
  }

  private static int[] starts(String text) {
    int[] starts = new int[Math.max(16, text.length() / 32)];
    int count = 1;
    boolean simple = text.indexOf('\r') < 0;
    for (int end = lineBreak(text, 0, simple); end >= 0; end = lineBreak(text, end + 1, simple)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = end + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The last character of the next line break; -1 without one. */
  private static int lineBreak(String text, int from, boolean simple) {
    if (simple) {
      return text.indexOf('\n', from);
    }
    int at = from;
    while (at < text.length() && !isLastOfBreak(text, at)) {
      at++;
    }
    return at < text.length() ? at : -1;
  }

  private static boolean isLastOfBreak(String text, int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r' && !text.startsWith("\n", at + 1);
  }
}
