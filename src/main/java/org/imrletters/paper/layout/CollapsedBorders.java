package org.imrletters.paper.layout;

import java.util.List;
import org.imrletters.paper.style.Edges;
import org.imrletters.paper.style.Look;

/** Lets cells that touch share the border between them: the wider of their two (CSS 2.1, 17.6.2). */
final class CollapsedBorders {

  private CollapsedBorders() {}

  static void collapse(List<TableRow> rows, Look table) {
    if (table.cellGap() > 0) {
      return;
    }
    for (int y = 0; y < rows.size(); y++) {
      for (int x = 0; x < rows.get(y).cells().size(); x++) {
        rows.get(y).cells().get(x).border(border(rows, x, y, table.box().border()));
      }
    }
  }

  /** The lines above and to the left of a cell are its own; at the table's end, what is wider than the table's. */
  private static Edges border(List<TableRow> rows, int x, int y, Edges table) {
    Edges own = own(rows, x, y);
    boolean lowest = y == rows.size() - 1;
    boolean rightmost = x == rows.get(y).cells().size() - 1;
    return new Edges(y == 0 ? rest(own.top(), table.top()) : Math.max(own.top(), own(rows, x, y - 1).bottom()),
        rightmost ? rest(own.right(), table.right()) : 0, lowest ? rest(own.bottom(), table.bottom()) : 0,
        x == 0 ? rest(own.left(), table.left()) : Math.max(own.left(), own(rows, x - 1, y).right()));
  }

  private static double rest(double width, double drawn) {
    return Math.max(0, width - drawn);
  }

  private static Edges own(List<TableRow> rows, int x, int y) {
    return rows.get(y).cells().get(x).box().border();
  }
}
