package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.ElementType;
import org.imrletters.paper.layout.LineBox.BreakPenalty;
import org.imrletters.paper.style.BorderLines;
import org.imrletters.paper.style.Look;
import org.imrletters.paper.style.Look.VerticalAlign;

/**
 * A row of a table.
 *
 * @param look how it looks
 * @param cells from left to right
 */
record TableRow(Look look, List<TableCell> cells) {

  /** Adds it below the other line boxes, its first cell at {@code x}: as one, or line by line where no page holds it. */
  void add(LineBoxes boxes, double[] columns, double x, double gap) {
    double baseline = 0;
    int lines = 0;
    for (int i = 0; i < cells.size(); i++) {
      cells.set(i, cells.get(i).broken(columns[i]));
      baseline = Math.max(baseline, cells.get(i).baseline());
      lines = Math.max(lines, cells.get(i).lines().size());
    }
    double height = 0;
    for (TableCell cell : cells) {
      height = Math.max(height,
          cell.height() + (cell.look().verticalAlign() == VerticalAlign.BASELINE ? baseline - cell.baseline() : 0));
    }
    if (height <= boxes.pageHeight()) {
      boxes.add(items(columns, x, gap, height, baseline), height, BreakPenalty.NONE);
      return;
    }
    for (int i = 0; i < lines; i++) {
      addLine(boxes, columns, x, gap, i, i == lines - 1);
    }
  }

  /** Whether it names columns. */
  boolean isHead() {
    return cells.stream().anyMatch(cell -> cell.element().type() == ElementType.COLUMN_HEADER);
  }

  private List<DisplayItem> items(double[] columns, double x, double gap, double height, double baseline) {
    List<DisplayItem> items = new ArrayList<>();
    double width = TableColumns.sum(columns) + gap * (columns.length - 1);
    items.addAll(BoxPainter.rectangles(look.box(), BorderLines.NONE, x, 0, width, height));
    double left = x;
    for (int i = 0; i < cells.size(); i++) {
      TableCell cell = cells.get(i);
      items.addAll(BoxPainter.rectangles(cell.look().box(), cell.border(), left, 0, columns[i], height));
      double y = cell.edges().top() + shift(cell, height, baseline);
      for (TextLine line : cell.lines()) {
        items.add(cell.words(line, left, y + line.above(), columns[i]));
        y += line.height();
      }
      left += columns[i] + gap;
    }
    return items;
  }

  private void addLine(LineBoxes boxes, double[] columns, double x, double gap, int number, boolean last) {
    List<DisplayItem> items = new ArrayList<>();
    double top = number > 0 ? 0 : cells.stream().mapToDouble(cell -> cell.edges().top()).max().orElse(0);
    double bottom = !last ? 0 : cells.stream().mapToDouble(cell -> cell.edges().bottom()).max().orElse(0);
    double height = 0;
    double left = x;
    for (int i = 0; i < cells.size(); i++) {
      if (number < cells.get(i).lines().size()) {
        TextLine line = cells.get(i).lines().get(number);
        height = Math.max(height, line.height());
        items.add(cells.get(i).words(line, left, top + line.above(), columns[i]));
      }
      left += columns[i] + gap;
    }
    boxes.add(items, top + height + bottom, BreakPenalty.NONE);
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
