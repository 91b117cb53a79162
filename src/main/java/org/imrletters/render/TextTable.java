package org.imrletters.render;

import java.util.List;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.ElementType;

/**
 * Sets a table of short facts in columns as wide as their widest cell.
 *
 * <p>A table that does not fit that way is set with one fact a line. Cells are never wrapped side by side: read line by
 * line, their words would come in another order than in HTML and PDF.
 */
final class TextTable {

  private static final int AFTER_NAME = 2;
  private static final int AFTER_FACT = 4;

  private TextTable() {}

  /** The lines of the table in so many columns. */
  static List<String> lines(Block.Table table, int width) {
    int[] starts = starts(table.rows());
    boolean fits = starts[starts.length - 1] <= width && table.rows().stream().noneMatch(TextTable::breaks);
    return !fits ? TextFacts.lines(table.rows(), width)
        : table.rows().stream().map(row -> inColumns(starts, row)).filter(line -> !line.isEmpty()).toList();
  }

  private static boolean breaks(List<Cell> row) {
    return row.stream().anyMatch(cell -> TextLines.fill(cell.words(), Integer.MAX_VALUE).size() > 1);
  }

  /** The place where each column starts, counted from 0, and behind them the width of the whole table. */
  private static int[] starts(List<List<Cell>> rows) {
    int[] starts = new int[rows.stream().mapToInt(List::size).max().orElse(0) + 1];
    int gap = 0;
    for (int column = 0; column + 1 < starts.length; column++) {
      int width = widest(rows, column);
      starts[column] += width == 0 ? 0 : gap;
      starts[column + 1] = starts[column] + width;
      gap = width == 0 ? gap : gapAfter(rows, column);
    }
    return starts;
  }

  private static int widest(List<List<Cell>> rows, int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .mapToInt(row -> TextWidth.of(TextLines.oneLine(row.get(column).words())))
        .max()
        .orElse(0);
  }

  private static int gapAfter(List<List<Cell>> rows, int column) {
    boolean names = rows.stream()
        .anyMatch(row -> column < row.size() && row.get(column).type(row) == ElementType.ROW_HEADER);
    return names ? AFTER_NAME : AFTER_FACT;
  }

  private static String inColumns(int[] starts, List<Cell> row) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (int column = 0; column < row.size(); column++) {
      String words = TextLines.oneLine(row.get(column).words());
      if (!words.isEmpty()) {
        line.append(" ".repeat(starts[column] - used)).append(words);
        used = starts[column] + TextWidth.of(words);
      }
    }
    return line.toString();
  }
}
