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
      int end = i;
      while (end + 1 < blocks.size() && areColumns(blocks.get(i), blocks.get(end), blocks.get(end + 1))) {
        end += 2;
      }
      all.add(end > i ? rows(blocks.subList(i, end)) : blocks.get(i));
      i = Math.max(end, i + 1);
    }
    return all;
  }

  private static boolean areColumns(List<Line> first, List<Line> names, List<Line> values) {
    return first.size() > 1 && names.size() <= first.size() && names.size() == values.size() && areNames(names)
        && !areNames(values) && first.get(0).page() == values.get(0).page();
  }

  private static boolean areNames(List<Line> block) {
    return block.stream().allMatch(line -> line.pieces().size() == 1 && line.text().endsWith(":"));
  }

  private static List<Line> rows(List<List<Line>> columns) {
    List<Line> rows = new ArrayList<>();
    for (int row = 0; row < columns.get(0).size(); row++) {
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
