package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.paper.style.Box;
import org.imrletters.paper.style.Edges;

/** Draws what is seen of a box: its background and its border. */
final class BoxPainter {

  private BoxPainter() {}

  static boolean isSeen(Box box) {
    return box.background().isPresent() || !box.border().equals(Edges.NONE);
  }

  /**
   * The rectangles of a box.
   *
   * @param border the widths of its border's lines, where a page break may have taken the upper or the lower one
   */
  static List<DisplayItem.Rectangle> rectangles(Box box, Edges border, double x, double y, double width,
      double height) {
    List<DisplayItem.Rectangle> rectangles = new ArrayList<>();
    box.background().ifPresent(color -> rectangles.add(new DisplayItem.Rectangle(x, y, width, height, color)));
    add(rectangles, x, y, width, border.top(), box.borderColor());
    add(rectangles, x, y + height - border.bottom(), width, border.bottom(), box.borderColor());
    add(rectangles, x, y, border.left(), height, box.borderColor());
    add(rectangles, x + width - border.right(), y, border.right(), height, box.borderColor());
    return rectangles;
  }

  private static void add(List<DisplayItem.Rectangle> rectangles, double x, double y, double width, double height,
      int color) {
    if (width > 0 && height > 0) {
      rectangles.add(new DisplayItem.Rectangle(x, y, width, height, color));
    }
  }
}
