package org.imrletters.paper.layout;

import java.util.List;
import org.imrletters.paper.style.BorderLine;
import org.imrletters.paper.style.BorderLines;

/** Lets the cells of a table share the border between them, and those at its edges the table's (CSS 2.1, 17.6.2). */
record CollapsedBorders(List<TableRow> rows, BorderLines table) {

  void collapse() {
    for (int y = 0; y < rows.size(); y++) {
      List<TableCell> cells = rows.get(y).cells();
      for (int x = 0; x < cells.size(); x++) {
        cells.set(x, cells.get(x).bordered(border(x, y)));
      }
    }
  }

  /** The lines above and to the left of a cell are drawn with it. */
  private BorderLines border(int x, int y) {
    BorderLines own = own(x, y);
    boolean lowest = y == rows.size() - 1;
    boolean rightmost = x == rows.get(y).cells().size() - 1;
    return new BorderLines(own.top().or(y == 0 ? table.top() : own(x, y - 1).bottom()),
        rightmost ? own.right().or(table.right()) : BorderLine.NONE,
        lowest ? own.bottom().or(table.bottom()) : BorderLine.NONE,
        own.left().or(x == 0 ? table.left() : own(x - 1, y).right()));
  }

  private BorderLines own(int x, int y) {
    return rows.get(y).cells().get(x).look().box().border();
  }
}
