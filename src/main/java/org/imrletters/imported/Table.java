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

  /** Cells of proportional type have less room than their columns seem to give. */
  private static final double SLACK = 6;

  private final double measure;
  private final List<Double> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /** The pieces of each cell, by its column, with the lines on which they stand. */
  private record Row(TreeMap<Integer, List<Piece>> cells, TreeMap<Integer, List<Line>> lines) {

    void add(int column, Piece piece, Line line) {
      cells.computeIfAbsent(column, any -> new ArrayList<>()).add(piece);
      lines.computeIfAbsent(column, any -> new ArrayList<>()).add(line);
    }
  }

  /**
   * A table that begins with this line.
   *
   * @param measure how far lines of the letter reach
   */
  Table(Line first, double measure) {
    this.measure = measure;
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
    if (alone ? continues(first) : continues(line)) {
      line.pieces().forEach(piece -> rows.get(rows.size() - 1).add(column(piece), piece, line));
    } else {
      addRow(line);
    }
    return true;
  }

  /** Whether a piece goes on with the cell above it, and not with a row of its own; it matters beside other cells. */
  private boolean continues(Piece piece) {
    int column = column(piece);
    TreeMap<Integer, List<Piece>> cells = rows.get(rows.size() - 1).cells();
    boolean matters = column == 0 || cells.higherKey(column) != null;
    return cells.containsKey(column)
        && (!matters || goesOn(piece) && (startsSmall(piece) || piece.text().endsWith(":")));
  }

  /** Whether all of a line goes on with the cells above. */
  private boolean continues(Line line) {
    return startsSmall(line.pieces().get(0)) && line.pieces().stream().allMatch(this::goesOn);
  }

  private static boolean startsSmall(Piece piece) {
    return Character.isLowerCase(piece.text().codePointAt(0));
  }

  /** Whether the cell above had no room for the next word, and does not end as names do. */
  private boolean goesOn(Piece piece) {
    int column = column(piece);
    List<Piece> cell = rows.get(rows.size() - 1).cells().getOrDefault(column, List.of());
    if (cell.isEmpty()) {
      return false;
    }
    Piece above = cell.get(cell.size() - 1);
    double room = column + 1 < columns.size() ? columns.get(column + 1) : measure;
    return above.end() + 1 + piece.firstWord().length() > room - SLACK && !above.text().endsWith(":");
  }

  /** Its words, row by row. */
  void read(FoundWords found) {
    for (Row row : rows) {
      row.cells().forEach((column, cell) -> {
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
