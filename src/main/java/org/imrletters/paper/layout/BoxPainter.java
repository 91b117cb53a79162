package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.paper.style.BorderLine;
import org.imrletters.paper.style.BorderLines;
import org.imrletters.paper.style.Box;

/** Draws what is seen of a box: its background and its border. */
record BoxPainter(List<DisplayItem.Rectangle> rectangles) {

  static boolean isSeen(Box box) {
    return box.background().isPresent() || !box.border().isNone();
  }

  /**
   * The rectangles of a box.
   *
   * @param border its lines, of which a page break may have taken the upper or the lower one
   */
  static List<DisplayItem.Rectangle> rectangles(Box box, BorderLines border, double x, double y, double width,
      double height) {
    BoxPainter painter = new BoxPainter(new ArrayList<>());
    box.background().ifPresent(color -> painter.add(x, y, width, height, BorderLine.solid(height, color)));
    if (!border.isNone()) {
      painter.frame(border.outer(), x, y, width, height);
      double left = border.left().inset();
      double top = border.top().inset();
      painter.frame(border.inner(), x + left, y + top, width - left - border.right().inset(),
          height - top - border.bottom().inset());
    }
    return painter.rectangles;
  }

  private void frame(BorderLines border, double x, double y, double width, double height) {
    add(x, y, width, border.top().width(), border.top());
    add(x, y + height - border.bottom().width(), width, border.bottom().width(), border.bottom());
    add(x, y, border.left().width(), height, border.left());
    add(x + width - border.right().width(), y, border.right().width(), height, border.right());
  }

  private void add(double x, double y, double width, double height, BorderLine line) {
    if (width > 0 && height > 0) {
      rectangles.add(new DisplayItem.Rectangle(x, y, width, height, line.style(), line.color()));
    }
  }
}
