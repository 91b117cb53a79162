package org.imrletters.paper.style;

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
