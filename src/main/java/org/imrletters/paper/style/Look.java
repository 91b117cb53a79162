package org.imrletters.paper.style;

import java.util.OptionalDouble;

/**
 * How one element of a letter looks: every value resolved, lengths in points.
 *
 * @param face the letters of its words
 * @param box the room around them
 * @param align where they stand in their lines
 * @param indent of its first line, in points
 * @param verticalAlign where they stand in a table's row; of no meaning elsewhere
 * @param marker what stands before it, where it is a point of a list
 * @param keep what a page break may part
 * @param cellGap between the borders of a table's cells; empty where they collapse
 */
public record Look(Face face, Box box, Align align, double indent, VerticalAlign verticalAlign, ListStyleType marker,
    Keep keep, OptionalDouble cellGap) {
  /** Where the words of a table's cell stand in its row. */
  public enum VerticalAlign {
    /** At its top. */
    TOP,
    /** In its middle. */
    MIDDLE,
    /** At its foot. */
    BOTTOM,
    /** With their first line on that of the other cells. */
    BASELINE
  }

  /**
   * A line along words (CSS 2.1, 16.3.1).
   *
   * @param line where it runs
   * @param color red, green and blue as {@code 0xRRGGBB}: that of the element which asks for it
   */
  public record TextDecoration(Line line, int color) {

    /** Where a line along words runs. */
    public enum Line {
      /** Below them. */
      UNDERLINE,
      /** Above them. */
      OVERLINE,
      /** Through their middle. */
      LINE_THROUGH
    }
  }

  /** Where the words of a line stand between its margins. */
  public enum Align {
    /** At the left margin. */
    LEFT,
    /** In the middle. */
    CENTER,
    /** At the right margin. */
    RIGHT,
    /** From margin to margin: the spaces of a line are widened, but for the last one of a paragraph. */
    JUSTIFY;

    /** How much of the room beside something that stands so is at its left: 0 to 1. */
    public double share() {
      return this == RIGHT ? 1 : this == CENTER ? 0.5 : 0;
    }
  }

  /**
   * What a page break may part.
   *
   * @param before what is said of one before it
   * @param after what is said of one after it
   * @param together whether it stays on one page, where one can hold it
   * @param orphans the fewest of its lines that a page may end with
   * @param widows the fewest of its lines that a page may start with
   */
  public record Keep(PageBreak before, PageBreak after, boolean together, int orphans, int widows) {}

  /**
   * Four lengths around a box.
   *
   * @param top in points
   * @param right in points
   * @param bottom in points
   * @param left in points
   */
  public record Edges(double top, double right, double bottom, double left) {

    /** No length at any side. */
    public static final Edges NONE = new Edges(0, 0, 0, 0);
  }

  /** What is said of a page break at an edge of a block (CSS 2.1, 13.3.1). */
  public enum PageBreak {
    /** Nothing. */
    AUTO,
    /** There should be none. */
    AVOID,
    /** There is one. */
    PAGE,
    /** There is one, and what follows stands on a left page: one of an even number. */
    LEFT,
    /** There is one, and what follows stands on a right page: one of an odd number. */
    RIGHT;

    /** Whether there is one. */
    public boolean isForced() {
      return compareTo(AVOID) > 0;
    }

    /** The one that holds where this and a later one meet. */
    public PageBreak or(PageBreak later) {
      return later.isForced() || !isForced() && later != AUTO ? later : this;
    }
  }

  /**
   * How a page looks.
   *
   * @param width of the paper, in points
   * @param height of the paper, in points
   * @param margin around the letter's words, in points
   */
  public record PageLook(double width, double height, Edges margin) {

    /** From the left to the right margin. */
    public double innerWidth() {
      return width - margin.left() - margin.right();
    }

    /** From the upper to the lower margin. */
    public double innerHeight() {
      return height - margin.top() - margin.bottom();
    }
  }
}
