package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.paper.style.Box;
import org.imrletters.paper.style.Edges;

/** Draws what is seen of a box: its background and its border. */
final class Borders {

  private Borders() {}

  static boolean isSeen(Box box) {
    return box.background().isPresent() || !box.border().equals(Edges.NONE);
  }

  /**
   * The patches of a box.
   *
   * @param border the widths of its border's lines, where a page break may have taken the upper or the lower one
   */
  static List<Mark.Patch> patches(Box box, Edges border, double x, double y, double width, double height) {
    List<Mark.Patch> patches = new ArrayList<>();
    box.background().ifPresent(color -> patches.add(new Mark.Patch(x, y, width, height, color)));
    add(patches, x, y, width, border.top(), box.borderColor());
    add(patches, x, y + height - border.bottom(), width, border.bottom(), box.borderColor());
    add(patches, x, y, border.left(), height, box.borderColor());
    add(patches, x + width - border.right(), y, border.right(), height, box.borderColor());
    return patches;
  }

  private static void add(List<Mark.Patch> patches, double x, double y, double width, double height, int color) {
    if (width > 0 && height > 0) {
      patches.add(new Mark.Patch(x, y, width, height, color));
    }
  }
}
