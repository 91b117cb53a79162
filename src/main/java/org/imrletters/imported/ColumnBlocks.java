package org.imrletters.imported;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.imported.Line.Piece;

/**
 * Tables that were taken down column by column, as {@code pdftotext} does without {@code -layout}: the names of a table,
 * each with a colon, and behind a blank line as many values. They are set side by side again; a shorter column
 * misses its first rows, as those of a table's title do.
 */
final class ColumnBlocks {

  /** Farther apart than any column of a text. */
  private static final double WIDTH = 1_000;

  private ColumnBlocks() {}

  static List<Line> sideBySide(List<Line> lines) {
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < lines.size();) {
      List<List<Line>> columns = columns(lines, i);
      if (columns.isEmpty()) {
        all.add(lines.get(i++));
      } else {
        all.addAll(rows(columns));
        i += columns.stream().mapToInt(column -> column.size() + 1).sum() - 1;
      }
    }
    return all;
  }

  /** Names and values in turn, as many of them as there are from here on. */
  private static List<List<Line>> columns(List<Line> lines, int from) {
    List<List<Line>> columns = new ArrayList<>();
    for (int at = from;;) {
      List<Line> names = block(lines, at);
      List<Line> values = block(lines, at + names.size() + 1);
      boolean fits = columns.isEmpty() ? names.size() > 1 : names.size() <= columns.get(0).size();
      if (names.isEmpty() || !fits || names.size() != values.size() || !areNames(names) || areNames(values)
          || names.get(0).page() != values.get(0).page() || from > 0 && !lines.get(at - 1).isEmpty() && at > from) {
        return columns;
      }
      columns.add(names);
      columns.add(values);
      at += names.size() + values.size() + 2;
    }
  }

  /** The lines from here to the next blank one. */
  private static List<Line> block(List<Line> lines, int from) {
    int end = from;
    while (end < lines.size() && !lines.get(end).isEmpty() && lines.get(end).page() == lines.get(from).page()) {
      end++;
    }
    return end > from ? lines.subList(from, end) : List.of();
  }

  private static boolean areNames(List<Line> block) {
    return block.stream().allMatch(line -> line.pieces().size() == 1 && line.text().endsWith(":"));
  }

  private static List<Line> rows(List<List<Line>> columns) {
    List<Line> rows = new ArrayList<>();
    for (int row = 0; row < columns.get(0).size(); row++) {
      List<Piece> pieces = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        int at = row - columns.get(0).size() + columns.get(column).size();
        if (at >= 0) {
          double start = column * WIDTH;
          pieces.add(new Piece(columns.get(column).get(at).text(), start, start + WIDTH / 2));
        }
      }
      Line name = columns.get(0).get(row);
      rows.add(new Line(pieces, name.page(), name.number(), name.blank()));
    }
    return rows;
  }
}
