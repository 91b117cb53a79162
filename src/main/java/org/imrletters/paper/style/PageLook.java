package org.imrletters.paper.style;

import org.imrletters.paper.style.Look.Edges;

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
