package org.imrletters.letter;

import java.util.Set;

/**
 * Which words a line does not part, as they are read as one: a number and its unit ({@code 10 mg}, {@code ½ mg},
 * {@code 10 mg/day}, {@code 10 units}), a number sign and its number, a date ({@code September 1, 2008}, {@code Sept. 9th,
 * 2015}, {@code 3 December 2015}, {@code May 2015}), a title and a name ({@code Dr. Roe}), and a citation's label and what
 * it introduces ({@code Section(s): Opioids}), all of them in brackets or quotation marks, too. The words themselves stay
 * as they are; only where lines end depends on it.
 */
public final class Ties {

  private static final Set<String> LEADING = Set.of("Section(s):", "Page(s):", "Dr.", "Mr.", "Mrs.", "Ms.", "No.", "#",
      "\u00a7");

  private Ties() {}

  /**
   * Whether the words around a space stay on one line.
   *
   * @param text the words
   * @param space where in them the space stands
   */
  public static boolean hold(String text, int space) {
    if (space <= 0 || space + 1 >= text.length() || !mayHold(text.charAt(space - 1), text.charAt(space + 1))) {
      return false;
    }
    String before = AdjacentWords.before(text, space);
    if (LEADING.contains(AdjacentWords.opened(before))) {
      return true;
    }
    String after = AdjacentWords.after(text, space);
    return Doses.hold(before, after) || Dates.hold(text, space, before, after);
  }

  /**
   * A quick look, for those who would have to make a text first: whether words around a space can stay on one line at
   * all, where these characters stand at it.
   */
  public static boolean mayHold(int before, int after) {
    return switch (before) {
      case ':', '.', '#', '\u00a7' -> !AdjacentWords.isSpace(after);
      default -> AdjacentWords.isDigit(after) || Doses.endsNumber(before) && !AdjacentWords.isSpace(after)
          || Dates.mayBeDayAndMonth(before, after);
    };
  }
}
