package org.imrletters.letter;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One cell of a table.
 *
 * @param header whether it names other cells, and does not hold a fact itself; which ones, {@link #type} tells
 * @param words what it says; may be empty
 */
public record Cell(boolean header, List<Inline> words) {

  /** Keeps the list from changing behind the reader's back. */
  public Cell {
    words = List.copyOf(words);
  }

  /** Whether this row names columns. */
  public static boolean areHeads(List<Cell> row) {
    return row.stream().anyMatch(cell -> cell.type(row) == ElementType.COLUMN_HEADER);
  }

  /** Whether a row of a table names the columns of the rows below it: none of heads does that stands above others. */
  public static boolean nameColumns(List<List<Cell>> rows, int row) {
    return areHeads(rows.get(row)) && row + 1 < rows.size() && !areHeads(rows.get(row + 1));
  }

  /** Whether this row has facts behind their names, and nothing else. */
  static boolean arePairs(List<Cell> row) {
    return row.size() % 2 == 0
        && IntStream.range(0, row.size()).allMatch(i -> row.get(i).isBlank() || row.get(i).header() == (i % 2 == 0));
  }

  boolean isBlank() {
    return Inline.plain(words).isBlank();
  }

  /**
   * Which element it is: the heading of its column in a row of several header cells and nothing else, and the heading of
   * its row beside a fact or alone.
   *
   * @param row the row that it stands in
   */
  public ElementType type(List<Cell> row) {
    // A header cell without words names nothing, and a screen reader would announce it.
    if (!header || isBlank()) {
      return ElementType.CELL;
    }
    return row.size() > 1 && row.stream().allMatch(Cell::header) ? ElementType.COLUMN_HEADER : ElementType.ROW_HEADER;
  }
}
