package org.imrletters.imported;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.imported.Line.Piece;

/**
 * Tables that were taken down column by column, as {@code pdftotext} does without {@code -layout}: the names of a table,
 * each with a colon, and behind a blank line as many values. They are set side by side again; a shorter column misses
 * its first rows.
 */
final class ColumnBlocks {

  /** Farther apart than any column of a text. */
  private static final double WIDTH = 1_000;

  private ColumnBlocks() {}

  static List<List<Line>> sideBySide(List<List<Line>> blocks) {
    List<List<Line>> all = new ArrayList<>();
    for (int i = 0; i < blocks.size();) {
      List<List<Line>> columns = columns(blocks.subList(i, blocks.size()));
      List<Line> block = blocks.get(i);
      List<Line> made = new ArrayList<>(columns.isEmpty() ? block : block.subList(0, namesStart(block)));
      made.addAll(rows(columns));
      all.add(made);
      i += Math.max(1, columns.size());
    }
    return all;
  }

  /** The names at the end of the first block, the values behind them, and further columns of the same table. */
  private static List<List<Line>> columns(List<List<Line>> blocks) {
    List<List<Line>> columns = new ArrayList<>();
    List<Line> names = blocks.get(0).subList(namesStart(blocks.get(0)), blocks.get(0).size());
    int rows = names.size();
    while (rows > 1 && columns.size() + 1 < blocks.size() && !names.isEmpty() && names.size() <= rows) {
      List<Line> values = blocks.get(columns.size() + 1);
      if (values.size() != names.size() || namesStart(values) == 0
          || values.get(0).page() != blocks.get(0).get(0).page()) {
        break;
      }
      columns.add(names);
      columns.add(values);
      List<Line> next = columns.size() < blocks.size() ? blocks.get(columns.size()) : List.of();
      names = namesStart(next) == 0 ? next : List.of();
    }
    return columns;
  }

  /** Where the names begin with which a block ends. */
  private static int namesStart(List<Line> block) {
    int start = block.size();
    while (start > 0 && block.get(start - 1).pieces().size() == 1 && block.get(start - 1).text().endsWith(":")) {
      start--;
    }
    return start;
  }

  private static List<Line> rows(List<List<Line>> columns) {
    List<Line> rows = new ArrayList<>();
    for (int row = 0; !columns.isEmpty() && row < columns.get(0).size(); row++) {
      List<Piece> pieces = new ArrayList<>();
      for (List<Line> column : columns) {
        int at = row - columns.get(0).size() + column.size();
        double start = columns.indexOf(column) * WIDTH;
        if (at >= 0) {
          pieces.add(new Piece(column.get(at).text(), start, start + WIDTH / 2));
        }
      }
      Line name = columns.get(0).get(row);
      rows.add(new Line(pieces, name.page(), name.number(), name.blank()));
    }
    return rows;
  }
}
