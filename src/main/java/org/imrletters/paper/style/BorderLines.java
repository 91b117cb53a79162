package org.imrletters.paper.style;

/**
 * The border of a box.
 *
 * @param top the line above it
 * @param right the line at its right
 * @param bottom the line below it
 * @param left the line at its left
 */
public record BorderLines(BorderLine top, BorderLine right, BorderLine bottom, BorderLine left) {

  /** No line at any side. */
  public static final BorderLines NONE = new BorderLines(BorderLine.NONE, BorderLine.NONE, BorderLine.NONE,
      BorderLine.NONE);

  /** Whether there is no line at any side. */
  public boolean isNone() {
    return top.width() == 0 && right.width() == 0 && bottom.width() == 0 && left.width() == 0;
  }

  /** The lines, and of double ones the outer. */
  public BorderLines outer() {
    return new BorderLines(top.outer(), right.outer(), bottom.outer(), left.outer());
  }

  /** The inner lines of double ones. */
  public BorderLines inner() {
    return new BorderLines(top.inner(), right.inner(), bottom.inner(), left.inner());
  }
}
