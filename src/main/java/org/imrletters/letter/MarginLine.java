package org.imrletters.letter;

/**
 * What stands at the head of each page but the first, which begins with the letter itself, or at the foot of each page:
 * furniture of the paper, not words of the letter.
 *
 * @param left the text at the left, such as the case number; empty for none
 * @param right the text at the right; in both, {@link #PAGE} and {@link #PAGES} stand for the numbers
 */
public record MarginLine(String left, String right) {

  /** Stands for the number of the page. */
  public static final String PAGE = "{page}";

  /** Stands for the number of pages. */
  public static final String PAGES = "{pages}";

  /** Pages without such a line. */
  public static final MarginLine NONE = new MarginLine("", "");
}
