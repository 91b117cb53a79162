package org.imrletters.proof;

/**
 * A part of a picture, in pixels from its left and its top.
 *
 * @param left the first column
 * @param top the first row
 * @param right the first column that is no part of it
 * @param bottom the first row that is no part of it
 */
public record Area(int left, int top, int right, int bottom) {

  /** The smallest area that holds both. */
  Area with(Area other) {
    return new Area(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  boolean touches(Area other) {
    return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
  }
}
