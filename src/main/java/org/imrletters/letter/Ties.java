package org.imrletters.letter;

import java.util.Locale;
import java.util.Set;

/**
 * Which words a line does not part, as they are read as one: a number and its unit ({@code 10 mg}, {@code ½ mg}, {@code
 * 10 mg/day}, {@code 10 units}), a number sign and its number, a month and its day ({@code September 1}, {@code Sept.
 * 9th}, {@code 3 December}) or its year where no day is said ({@code May 2015}), a title and a name ({@code Dr. Roe}),
 * and a citation's label and what it introduces ({@code Section(s): Opioids}), all of them in brackets or quotation
 * marks, too. The words themselves stay as they are; only where lines end depends on it.
 */
public final class Ties {

  private static final Set<String> LEADING = Set.of("Section(s):", "Page(s):", "Dr.", "Mr.", "Mrs.", "Ms.", "No.", "#",
      "\u00a7");

  private static final String SHORT_UNITS = "g%";

  // With the micro sign and with the Greek letter.
  private static final Set<String> UNITS = Set.of("mg", "mcg", "\u00b5g", "\u03bcg", "ug", "gm", "kg", "ml", "cc", "mm",
      "cm", "meq", "iu", "mmhg", "unit", "units", "microgram", "micrograms", "milligram", "milligrams", "gram", "grams",
      "kilogram", "kilograms", "milliliter", "milliliters");

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
    String before = WordsAtSpace.before(text, space);
    if (LEADING.contains(WordsAtSpace.opened(before))) {
      return true;
    }
    String after = WordsAtSpace.after(text, space);
    return holdDose(before, after) || Dates.hold(text, space, before, after);
  }

  /**
   * A quick look, for those who would have to make a text first: whether words around a space can stay on one line at
   * all, where these characters stand at it.
   */
  public static boolean mayHold(int before, int after) {
    return switch (before) {
      case ':', '.', '#', '\u00a7' -> !WordsAtSpace.isSpace(after);
      default -> WordsAtSpace.isDigit(after) || endsNumber(before) && !WordsAtSpace.isSpace(after)
          || Dates.mayBeDayAndMonth(before, after);
    };
  }

  /** Whether one word ends with a number, and the next is its unit. */
  private static boolean holdDose(String before, String after) {
    return !before.isEmpty() && endsNumber(before.charAt(before.length() - 1)) && isUnit(unit(after));
  }

  /** Whether a number can end with this character: a digit or a fraction. */
  private static boolean endsNumber(int c) {
    return WordsAtSpace.isDigit(c) || c >= '\u00bc' && c <= '\u00be';
  }

  private static String unit(String word) {
    int slash = word.indexOf('/');
    return slash < 0 ? WordsAtSpace.closed(word) : word.substring(0, slash);
  }

  /**
   * In small letters or in capitals, but for a unit of one letter: {@code 5 g} is a dose, and {@code 5 G} need not be.
   */
  private static boolean isUnit(String word) {
    return word.length() == 1 ? SHORT_UNITS.contains(word) : UNITS.contains(word.toLowerCase(Locale.ROOT));
  }
}
