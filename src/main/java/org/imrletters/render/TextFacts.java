package org.imrletters.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.imrletters.letter.Cell;
import org.imrletters.letter.Inline;

/** Sets a table too wide for columns: one fact a line behind its name, in the order of the cells. */
final class TextFacts {

  private static final int GAP = 2;
  private static final int HANG = 2;

  private TextFacts() {}

  /** A fact, the words that name it, which may be none, and whether the facts of another row begin with it. */
  private record Fact(List<Inline> name, List<Inline> words, boolean opens) {

    boolean isEmpty() {
      return TextLines.oneLine(name).isEmpty() && TextLines.oneLine(words).isEmpty();
    }

    boolean isNamed() {
      return nameWidth() > 0;
    }

    int nameWidth() {
      return TextWidth.of(TextLines.oneLine(name));
    }

    int wordsWidth() {
      return TextWidth.of(TextLines.oneLine(words));
    }
  }

  /** The lines of these rows; the facts are aligned where they fit so, or have at least half the columns. */
  static List<String> lines(List<List<Cell>> rows, int width) {
    List<Fact> facts = headed(rows).stream().filter(fact -> !fact.isEmpty()).toList();
    int margin = facts.stream().mapToInt(Fact::nameWidth).max().orElse(0) + GAP;
    int widest = facts.stream().filter(Fact::isNamed).mapToInt(Fact::wordsWidth).max().orElse(0);
    boolean aligned = margin + widest <= width || margin <= width / 2;
    List<String> lines = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.opens && !lines.isEmpty()) {
        lines.add("");
      }
      boolean fits = aligned && fact.isNamed()
          && TextLines.fill(fact.words(), width - margin)
              .stream()
              .allMatch(line -> TextWidth.of(line) <= width - margin);
      lines.addAll(fits ? aligned(fact, margin, width) : filled(fact, width));
    }
    return lines;
  }

  /** What stands under the head of a column stands behind it, in each row that has something there. */
  private static List<Fact> headed(List<List<Cell>> rows) {
    List<Fact> facts = new ArrayList<>();
    int heads = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (Cell.nameColumns(rows, i)) {
        heads = i;
      } else {
        facts.addAll(heads < 0 || Cell.areHeads(rows.get(i)) ? facts(rows.get(i)) : facts(rows, heads, i));
      }
    }
    return facts;
  }

  /** No head is left out: that of a column of blanks stands in the first row. */
  private static List<Fact> facts(List<List<Cell>> rows, int heads, int row) {
    return IntStream.range(0, Math.max(rows.get(row).size(), rows.get(heads).size()))
        .filter(i -> i == 0 || hasWords(rows.get(row), i)
            || row == heads + 1 && rows.stream().skip(row).noneMatch(other -> hasWords(other, i)))
        .mapToObj(i -> new Fact(words(rows.get(heads), i), words(rows.get(row), i), i == 0))
        .toList();
  }

  private static boolean hasWords(List<Cell> row, int column) {
    return !TextLines.oneLine(words(row, column)).isEmpty();
  }

  private static List<Inline> words(List<Cell> row, int column) {
    return column < row.size() ? row.get(column).words() : List.of();
  }

  private static List<Fact> facts(List<Cell> row) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      boolean named = row.get(i).header() && i + 1 < row.size() && !row.get(i + 1).header();
      List<Inline> name = named ? row.get(i++).words() : List.of();
      facts.add(new Fact(name, row.get(i).words(), false));
    }
    return facts;
  }

  private static List<String> aligned(Fact fact, int margin, int width) {
    String name = TextLines.oneLine(fact.name()) + " ".repeat(margin - fact.nameWidth());
    return TextLines.hang(name, TextLines.fill(fact.words(), width - margin));
  }

  /** The name, and the fact behind its colon; a name without one has a line of its own, or the two would be read as one. */
  private static List<String> filled(Fact fact, int width) {
    List<Inline> words = new ArrayList<>(fact.name());
    words.add(new Inline.Run(isTitle(fact.name()) ? "\n" : " ", false, false));
    words.addAll(fact.words());
    List<String> lines = TextLines.fill(words, width - HANG);
    List<String> hung = new ArrayList<>(TextLines.hang(" ".repeat(HANG), lines));
    hung.set(0, lines.get(0));
    return hung;
  }

  private static boolean isTitle(List<Inline> name) {
    String words = TextLines.oneLine(name);
    return !words.isEmpty() && Character.isLetterOrDigit(words.codePointBefore(words.length()));
  }
}
