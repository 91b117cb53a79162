package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.paper.style.Edges;
import org.imrletters.paper.style.Look;
import org.imrletters.paper.style.VerticalAlign;

/**
 * A row of a table.
 *
 * @param look how it looks
 * @param cells from left to right
 */
record TableRow(Look look, List<TableCell> cells) {

  /** Adds it below the other strips, its first cell at {@code x}. */
  void add(LineBoxes strips, double[] columns, double x, double gap) {
    double baseline = 0;
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).breakLines(columns[i]);
      baseline = Math.max(baseline, cells.get(i).baseline());
    }
    double height = 0;
    for (TableCell cell : cells) {
      height = Math.max(height, cell.height() + (hangs(cell) ? baseline - cell.baseline() : 0));
    }
    if (height > strips.room()) {
      new TallRow(this, columns, x, gap).add(strips);
    } else {
      strips.add(marks(columns, x, gap, height, baseline), height, BreakPenalty.NONE);
    }
  }

  private List<Mark> marks(double[] columns, double x, double gap, double height, double baseline) {
    List<Mark> marks = new ArrayList<>();
    double width = TableColumns.sum(columns) + gap * (columns.length - 1);
    marks.addAll(Borders.patches(look.box(), Edges.NONE, x, 0, width, height));
    double left = x;
    for (int i = 0; i < cells.size(); i++) {
      TableCell cell = cells.get(i);
      marks.addAll(Borders.patches(cell.box(), cell.border(), left, 0, columns[i], height));
      double y = cell.edges().top() + shift(cell, height, baseline);
      for (Line line : cell.lines()) {
        marks.add(new Mark.Words(line, cell.x(line, left, columns[i]), y + line.above()));
        y += line.height();
      }
      left += columns[i] + gap;
    }
    return marks;
  }

  private static boolean hangs(TableCell cell) {
    return cell.look().verticalAlign() == VerticalAlign.BASELINE;
  }

  private static double shift(TableCell cell, double height, double baseline) {
    return switch (cell.look().verticalAlign()) {
      case TOP -> 0;
      case MIDDLE -> (height - cell.height()) / 2;
      case BOTTOM -> height - cell.height();
      case BASELINE -> baseline - cell.baseline();
    };
  }
}
