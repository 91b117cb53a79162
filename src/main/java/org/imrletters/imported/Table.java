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
  static final double SLACK = 6;

  private final double measure;
  private final List<Piece> columns;

  /** Rows, of which each has what stands in its cells by their columns. */
  private final List<TreeMap<Integer, List<Part>>> rows = new ArrayList<>();

  /** What of a cell stands on one line. */
  private record Part(Piece piece, Line line) {}

  /**
   * A table.
   *
   * @param head a line of it that shows where its columns start
   * @param first its first line
   * @param measure how far lines of the letter reach
   */
  Table(Line head, Line first, double measure) {
    this.measure = measure;
    this.columns = head.pieces();
    add(first, new TreeMap<>());
  }

  private void add(Line line, TreeMap<Integer, List<Part>> row) {
    line.pieces()
        .forEach(piece -> row.computeIfAbsent(column(piece), any -> new ArrayList<>()).add(new Part(piece, line)));
    if (rows.isEmpty() || lastRow() != row) {
      rows.add(row);
    }
  }

  private TreeMap<Integer, List<Part>> lastRow() {
    return rows.get(rows.size() - 1);
  }

  /** The number of the column in which a piece stands, to the left or, as figures do, to the right; -1 where none does. */
  private int column(Piece piece) {
    boolean mayEnd = columns.size() > 2 || Character.isDigit(piece.text().charAt(piece.text().length() - 1));
    for (int i = 0; i < columns.size(); i++) {
      if (Math.abs(columns.get(i).start() - piece.start()) <= NEAR
          || mayEnd && Math.abs(columns.get(i).end() - piece.end()) <= NEAR) {
        return i;
      }
    }
    return -1;
  }

  /** Whether all of a line stands in columns, some of it behind the first. */
  boolean isAligned(Line line) {
    return line.pieces().stream().allMatch(piece -> column(piece) >= 0)
        && line.pieces().stream().anyMatch(piece -> column(piece) > 0);
  }

  /** Takes a line in, if it belongs to the table. */
  boolean takes(Line line) {
    Piece first = line.pieces().get(0);
    boolean alone = line.pieces().size() == 1;
    if (!isAligned(line) && !(alone && column(first) == 0 && first.end() < columns.get(1).start())) {
      return false;
    }
    boolean goesOn = alone ? goesOn(first)
        : line.pieces().stream().allMatch(this::goesOnSmall) && (column(first) > 0 || hadNoRoom(first))
            || startsSmall(first) && line.pieces().stream().allMatch(this::hadNoRoom);
    add(line, goesOn ? lastRow() : new TreeMap<>());
    return true;
  }

  /** Whether a piece goes on with the cell above it, and begins no row of its own; it matters beside other cells. */
  private boolean goesOn(Piece piece) {
    int column = column(piece);
    boolean matters = column == 0 || lastRow().higherKey(column) != null;
    return lastRow().containsKey(column)
        && (!matters || hadNoRoom(piece) && (column > 0 || startsSmall(piece) || piece.text().endsWith(":")));
  }

  private boolean goesOnSmall(Piece piece) {
    return startsSmall(piece) && lastRow().containsKey(column(piece));
  }

  private static boolean startsSmall(Piece piece) {
    return Character.isLowerCase(piece.text().codePointAt(0));
  }

  /** Whether the cell above had no room for the first word, and does not end as names do, or ends in a comma. */
  private boolean hadNoRoom(Piece piece) {
    int column = column(piece);
    List<Part> cell = lastRow().getOrDefault(column, List.of());
    double room = column + 1 < columns.size() ? columns.get(column + 1).start() : measure;
    Piece above = cell.isEmpty() ? new Piece(":", 0, 0) : cell.get(cell.size() - 1).piece;
    return above.text().endsWith(",")
        || above.end() + 1 + piece.firstWord().length() > room - SLACK && !above.text().endsWith(":");
  }

  /** Its words, row by row. */
  void read(FoundWords found) {
    for (int i = 0; i < rows.size(); i++) {
      int row = i;
      rows.get(i).forEach((column, cell) -> {
        found.cell(row, column);
        for (Part part : cell) {
          found.part(Gap.LINE);
          found.add(part.piece.text(), part.line.page(), part.line.number());
        }
      });
    }
    found.leaveTable();
  }
}
