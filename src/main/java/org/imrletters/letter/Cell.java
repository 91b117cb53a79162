package org.imrletters.letter;

import java.util.List;

/**
 * One cell of a table.
 *
 * @param header whether it names the cell to its right, and does not hold a fact itself
 * @param words what it says; may be empty
 */
public record Cell(boolean header, List<Inline> words) {

  /** Keeps the list from changing behind the reader's back. */
  public Cell {
    words = List.copyOf(words);
  }
}
