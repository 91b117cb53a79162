package org.imrletters.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.imrletters.imported.LetterWords.Gap;
import org.imrletters.imported.Line.Piece;

/** Lines that stand in columns, gathered into rows of cells. */
final class Table {

  /** Columns of proportional type do not start at quite the same place on each line. */
  private static final double NEAR = 2;

  private final List<Double> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /** The pieces of each cell, by its column, with the lines on which they stand. */
  private record Row(TreeMap<Integer, List<Piece>> cells, TreeMap<Integer, List<Line>> lines) {

    void add(int column, Piece piece, Line line) {
      cells.computeIfAbsent(column, any -> new ArrayList<>()).add(piece);
      lines.computeIfAbsent(column, any -> new ArrayList<>()).add(line);
    }
  }

  Table(Line first) {
    first.pieces().forEach(piece -> columns.add(piece.start()));
    addRow(first);
  }

  private void addRow(Line line) {
    Row row = new Row(new TreeMap<>(), new TreeMap<>());
    line.pieces().forEach(piece -> row.add(column(piece), piece, line));
    rows.add(row);
  }

  /** The number of the column in which a piece starts; -1 where none does. */
  private int column(Piece piece) {
    for (int i = 0; i < columns.size(); i++) {
      if (Math.abs(columns.get(i) - piece.start()) <= NEAR) {
        return i;
      }
    }
    return -1;
  }

  /** Whether all of a line stands in columns, one behind the first among them. */
  boolean isAligned(Line line) {
    return line.pieces().stream().allMatch(piece -> column(piece) >= 0)
        && line.pieces().stream().anyMatch(piece -> column(piece) > 0);
  }

  /** Takes a line in, if it belongs to the table. */
  boolean takes(Line line) {
    Piece first = line.pieces().get(0);
    boolean alone = line.pieces().size() == 1;
    if (!isAligned(line) && !(alone && column(first) == 0 && first.end() < columns.get(1))) {
      return false;
    }
    if (alone && continues(first)) {
      rows.get(rows.size() - 1).add(column(first), first, line);
    } else {
      addRow(line);
    }
    return true;
  }

  /** Whether a piece goes on with the cell above it, as that had no room for the next word. */
  private boolean continues(Piece piece) {
    int column = column(piece);
    Row row = rows.get(rows.size() - 1);
    List<Piece> cell = row.cells().getOrDefault(column, List.of());
    boolean last = row.cells().higherKey(column) == null;
    if (cell.isEmpty() || last) {
      return !cell.isEmpty() && column > 0;
    }
    Piece above = cell.get(cell.size() - 1);
    boolean full = above.end() + 1 + piece.firstWord().length() > columns.get(column + 1) - NEAR;
    return full && !above.text().endsWith(":")
        && (piece.text().endsWith(":") || Character.isLowerCase(piece.text().codePointAt(0)));
  }

  /** Its words, row by row. */
  void read(FoundWords found) {
    for (Row row : rows) {
      row.cells().forEach((column, cell) -> {
        found.part(Gap.PARAGRAPH);
        for (int i = 0; i < cell.size(); i++) {
          Line line = row.lines().get(column).get(i);
          found.part(i > 0 ? Gap.LINE : Gap.PARAGRAPH);
          found.add(cell.get(i).text(), line.page(), line.number());
        }
      });
    }
    found.part(Gap.PARAGRAPH);
  }
}
