package org.imrletters.letter;

/**
 * What stands at the head of each page but the first, which begins with the letter itself: furniture of the paper, not
 * words of the letter.
 *
 * @param left the text at the left; empty for none
 * @param right the text at the right; empty for none. In both, {@link Footer#PAGE} and {@link Footer#PAGES} stand for
 *     the numbers
 */
public record RunningHead(String left, String right) {

  /** Pages without a running head. */
  public static final RunningHead NONE = new RunningHead("", "");
}
