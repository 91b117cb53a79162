package org.imrletters.paper.layout;

import java.util.List;

/**
 * A piece of a letter that no page break goes through, as wide as the page: a line of words, or the row of a table.
 *
 * <p>From top to bottom: the gap that parts it from the strip before, the edges of boxes that open here, its marks, the
 * edges of boxes that close here. The gap is left out where it starts a page.
 */
final class LineBox {

  private static final OutlineEntry NO_LANDMARK = new OutlineEntry(0, "", 0, 0);

  private final List<Mark> marks;
  private final double height;
  private final double gap;
  private final double above;
  private final boolean startsPage;
  private double below;
  private BreakPenalty hold;
  private OutlineEntry landmark = NO_LANDMARK;

  /** A strip whose marks are placed from its own upper edge, below the edges of boxes. */
  LineBox(List<Mark> marks, double height, double gap, double above, boolean startsPage, BreakPenalty hold) {
    this.marks = marks;
    this.height = height;
    this.gap = gap;
    this.above = above;
    this.startsPage = startsPage;
    this.hold = hold;
  }

  List<Mark> marks() {
    return marks;
  }

  /** Its height without the gap before it. */
  double height() {
    return above + height + below;
  }

  /** The height of its marks alone. */
  double inner() {
    return height;
  }

  double gap() {
    return gap;
  }

  double above() {
    return above;
  }

  double below() {
    return below;
  }

  boolean startsPage() {
    return startsPage;
  }

  BreakPenalty hold() {
    return hold;
  }

  void closeBox(double edge) {
    below += edge;
  }

  /** Minds a page break before it at least this much. */
  void hold(BreakPenalty wish) {
    hold = hold.compareTo(wish) < 0 ? wish : hold;
  }

  /** Names it in the outline. */
  void name(int level, String title) {
    landmark = new OutlineEntry(level, title, 0, 0);
  }

  boolean isNamed() {
    return landmark != NO_LANDMARK;
  }

  OutlineEntry landmark(int page, double y) {
    return new OutlineEntry(landmark.level(), landmark.title(), page, y);
  }
}
