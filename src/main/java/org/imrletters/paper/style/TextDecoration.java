package org.imrletters.paper.style;

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
