package org.imrletters.paper.style;

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
