package org.imrletters.layout;

import org.imrletters.style.PageLook;
import org.imrletters.style.Styled;

/**
 * How a letter and its pages look.
 *
 * @param root the element that holds all others, as a style sheet calls it: {@code html}
 * @param first the first page
 * @param other every other page; as wide as the first, and with the same margins at its left and right
 */
public record Looks(Styled root, PageLook first, PageLook other) {

  /** Refuses pages of two widths: a line is broken before it has a page. */
  public Looks {
    if (!sameWidth(first, other)) {
      throw new IllegalArgumentException("the first page has another width than the rest");
    }
  }

  /** Whether lines are as long on one of these pages as on the other, and begin at the same place. */
  public static boolean sameWidth(PageLook one, PageLook other) {
    return one.width() == other.width() && one.margin().left() == other.margin().left()
        && one.margin().right() == other.margin().right();
  }

  PageLook page(int number) {
    return number == 0 ? first : other;
  }

  double lineWidth() {
    return other.width() - other.margin().left() - other.margin().right();
  }

  /** How much room the lowest page has for words, from its upper to its lower margin. */
  double leastHeight() {
    return Math.min(room(first), room(other));
  }

  static double room(PageLook page) {
    return page.height() - page.margin().top() - page.margin().bottom();
  }
}
