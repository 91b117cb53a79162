package org.imrletters.paper.style;

/** Where the words of a line stand between its margins. */
public enum Align {
  /** At the left margin. */
  LEFT,
  /** In the middle. */
  CENTER,
  /** At the right margin. */
  RIGHT,
  /** From margin to margin: the spaces of a line are widened, but for the last one of a paragraph. */
  JUSTIFY
}
