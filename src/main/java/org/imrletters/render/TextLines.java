package org.imrletters.render;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.EastAsian;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Ties;

/** Breaks words into lines, and hangs lines on what stands before them. */
final class TextLines {

  private TextLines() {}

  /** The words in lines of at most so many columns; no lines for no words. A longer word has a line of its own. */
  static List<String> fill(List<Inline> words, int width) {
    String text = Inline.plain(words);
    List<String> lines = new ArrayList<>(text.length() / width + 1);
    for (int from = 0; from <= text.length();) {
      int end = end(text, '\n', from, text.length());
      fill(text, from, end, width, lines);
      from = end + 1;
    }
    return withoutBlankEnds(lines);
  }

  /** The words on one line however long, a break among them as a space. */
  static String oneLine(List<Inline> words) {
    return String.join(" ", fill(words, Integer.MAX_VALUE));
  }

  /** Fills lines with the words of a stretch of the text that holds no break. */
  private static void fill(String text, int from, int to, int width, List<String> lines) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    int gap = 1;
    for (int start = from; start < to;) {
      int end = wordEnd(text, start, to, width);
      int columns = TextWidth.of(text, start, end);
      if (!line.isEmpty() && used + gap + columns > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (!line.isEmpty() && end > start && gap > 0) {
        line.append(' ');
        used++;
      }
      line.append(text, start, end);
      used += columns;
      gap = end < to && text.charAt(end) != ' ' ? 0 : 1;
      start = end + gap;
    }
    lines.add(line.toString());
  }

  /** Behind the words that stay together from here on, or behind the first where they are wider than a line. */
  private static int wordEnd(String text, int from, int to, int width) {
    int first = pieceEnd(text, from, to);
    int end = first;
    while (end < to && text.charAt(end) == ' ' && Ties.hold(text, end)) {
      end = pieceEnd(text, end + 1, to);
    }
    return end == first || TextWidth.of(text, from, end) <= width ? end : first;
  }

  /** The next space, or the next place among Chinese and Japanese characters where a line may end. */
  private static int pieceEnd(String text, int from, int to) {
    int space = end(text, ' ', from, to);
    for (int i = from + 1; i < space; i++) {
      boolean may = text.charAt(i) >= EastAsian.FIRST || text.charAt(i - 1) >= EastAsian.FIRST;
      if (may && !Character.isLowSurrogate(text.charAt(i))
          && EastAsian.mayBreak(text.codePointBefore(i), text.codePointAt(i))) {
        return i;
      }
    }
    return space;
  }

  private static int end(String text, char sign, int from, int to) {
    int found = text.indexOf(sign, from);
    return found < 0 || found > to ? to : found;
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
