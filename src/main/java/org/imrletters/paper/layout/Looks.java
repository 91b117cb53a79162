package org.imrletters.paper.layout;

import org.imrletters.paper.style.PageLook;
import org.imrletters.paper.style.Styled;

/**
 * How a letter and its pages look.
 *
 * @param root the element that holds all others, as a style sheet calls it: {@code html}
 * @param first the first page
 * @param other every other page; its lines are as long as those of the first
 */
public record Looks(Styled root, PageLook first, PageLook other) {

  /** Refuses lines of two lengths: they are broken before they have a page. */
  public Looks {
    if (lineWidth(first) != lineWidth(other)) {
      throw new IllegalArgumentException("the first page has longer or shorter lines than the rest");
    }
  }

  PageLook page(int number) {
    return number == 0 ? first : other;
  }

  double lineWidth() {
    return lineWidth(other);
  }

  private static double lineWidth(PageLook page) {
    return page.width() - page.margin().left() - page.margin().right();
  }

  /** How much room the lowest page has for words, from its upper to its lower margin. */
  double leastHeight() {
    return Math.min(room(first), room(other));
  }

  static double room(PageLook page) {
    return page.height() - page.margin().top() - page.margin().bottom();
  }
}
