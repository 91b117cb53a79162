package org.imrletters.paper.style;

/**
 * The line at one side of a box.
 *
 * @param width in points; 0 where there is none
 * @param style how it is drawn
 * @param color red, green and blue as {@code 0xRRGGBB}
 */
public record BorderLine(double width, Style style, int color) {

  /** None. */
  public static final BorderLine NONE = solid(0, 0);

  /** How a line is drawn; of two that meet, the earlier one here holds. */
  public enum Style {
    /** As two, with a gap as wide as each between them. */
    DOUBLE,
    /** As one. */
    SOLID,
    /** As short ones. */
    DASHED,
    /** As dots. */
    DOTTED
  }

  /** A line that is drawn as one. */
  public static BorderLine solid(double width, int color) {
    return new BorderLine(width, Style.SOLID, color);
  }

  /** The one that holds where this and another meet (CSS 2.1, 17.6.2.1): the wider; this if nothing speaks for either. */
  public BorderLine or(BorderLine other) {
    return other.width > width || other.width == width && other.style.compareTo(style) < 0 ? other : this;
  }

  /** Itself, or the outer of the two that it is drawn as. */
  BorderLine outer() {
    return style == Style.DOUBLE ? solid(width / 3, color) : this;
  }

  /** The inner of the two that it is drawn as, or none. */
  BorderLine inner() {
    return style == Style.DOUBLE ? outer() : NONE;
  }

  /** How far its inner line is from its outer edge. */
  public double inset() {
    return style == Style.DOUBLE ? width * 2 / 3 : 0;
  }
}
