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
  JUSTIFY;

  /** How much of the room beside something that stands so is at its left: 0 to 1. */
  public double share() {
    return this == RIGHT ? 1 : this == CENTER ? 0.5 : 0;
  }
}
