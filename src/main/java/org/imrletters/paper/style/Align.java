package org.imrletters.paper.style;

/** Where the words of a line stand between its margins. */
public enum Align {
  /** At the left margin. */
  LEFT,
  /** In the middle. */
  CENTER,
  /** At the right margin. */
  RIGHT
}
