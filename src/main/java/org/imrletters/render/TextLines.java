package org.imrletters.render;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.Inline;

/** Breaks words into lines, and hangs lines on what stands before them. */
final class TextLines {

  private TextLines() {}

  /** The words in lines of at most so many columns; no lines for no words. A longer word has a line of its own. */
  static List<String> fill(List<Inline> words, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : Inline.plain(words).split("\n", -1)) {
      fill(line, width, lines);
    }
    return withoutBlankEnds(lines);
  }

  /** The words on one line however long, a break among them as a space. */
  static String oneLine(List<Inline> words) {
    return String.join(" ", fill(words, Integer.MAX_VALUE));
  }

  private static void fill(String text, int width, List<String> lines) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ")) {
      int columns = TextWidth.of(word);
      if (!line.isEmpty() && used + 1 + columns > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (!line.isEmpty() && !word.isEmpty()) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += columns;
    }
    lines.add(line.toString());
  }

  private static List<String> withoutBlankEnds(List<String> lines) {
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).isEmpty()) {
      from++;
    }
    while (to > from && lines.get(to - 1).isEmpty()) {
      to--;
    }
    return lines.subList(from, to);
  }

  /** The lines, the first behind the mark and the others under the first; the mark alone where there are none. */
  static List<String> hang(String mark, List<String> lines) {
    if (lines.isEmpty()) {
      return List.of(mark.stripTrailing());
    }
    String indent = " ".repeat(TextWidth.of(mark));
    List<String> hung = new ArrayList<>();
    for (String line : lines) {
      String before = hung.isEmpty() ? mark : indent;
      hung.add(line.isEmpty() ? line : before + line);
    }
    return hung;
  }
}
