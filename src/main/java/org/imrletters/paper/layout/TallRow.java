package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;

/** A row that is higher than a page: a strip for the first lines of all its cells, one for their second lines, and so on. */
record TallRow(TableRow row, double[] columns, double x, double gap) {

  void add(LineBoxes strips) {
    int most = 0;
    double top = 0;
    double bottom = 0;
    for (TableCell cell : row.cells()) {
      most = Math.max(most, cell.lines().size());
      top = Math.max(top, cell.edges().top());
      bottom = Math.max(bottom, cell.edges().bottom());
    }
    for (int i = 0; i < most; i++) {
      line(strips, i, i == 0 ? top : 0, i == most - 1 ? bottom : 0);
    }
  }

  private void line(LineBoxes strips, int number, double top, double bottom) {
    List<Mark> marks = new ArrayList<>();
    double height = 0;
    double left = x;
    for (int i = 0; i < columns.length; i++) {
      TableCell cell = row.cells().get(i);
      if (number < cell.lines().size()) {
        Line line = cell.lines().get(number);
        height = Math.max(height, line.height());
        marks.add(new Mark.Words(line, cell.x(line, left, columns[i]), top + line.above()));
      }
      left += columns[i] + gap;
    }
    strips.add(marks, top + height + bottom, BreakPenalty.NONE);
  }
}
