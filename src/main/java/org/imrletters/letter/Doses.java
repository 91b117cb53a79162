package org.imrletters.letter;

import java.util.Locale;
import java.util.Set;

/**
 * A number and its unit: {@code 10 mg}, {@code 10 MG}, {@code (0.5 mg)}, {@code ½ mg}, {@code 10 units}, and also where
 * the unit is for each of something: {@code 10 mg/day}, {@code 5 mEq/L}. Whether a unit is written in small letters or in
 * capitals makes no difference, but for the unit of one letter: {@code 5 g} is a dose, and {@code 5 G} need not be.
 */
final class Doses {

  private static final String SHORT_UNITS = "g%";

  // With the micro sign and with the Greek letter.
  private static final Set<String> UNITS = Set.of("mg", "mcg", "\u00b5g", "\u03bcg", "ug", "gm", "kg", "ml", "cc", "mm",
      "cm", "meq", "iu", "mmhg", "unit", "units", "microgram", "micrograms", "milligram", "milligrams", "gram", "grams",
      "kilogram", "kilograms", "milliliter", "milliliters");

  private Doses() {}

  /** Whether one word ends with a number, and the next is its unit. */
  static boolean hold(String before, String after) {
    return !before.isEmpty() && endsNumber(before.charAt(before.length() - 1)) && isUnit(unit(after));
  }

  /** Whether a number can end with this character: a digit or a fraction. */
  static boolean endsNumber(int c) {
    return AdjacentWords.isDigit(c) || c >= '\u00bc' && c <= '\u00be';
  }

  private static String unit(String word) {
    int slash = word.indexOf('/');
    return slash < 0 ? AdjacentWords.closed(word) : word.substring(0, slash);
  }

  private static boolean isUnit(String word) {
    return word.length() == 1 ? SHORT_UNITS.contains(word) : UNITS.contains(word.toLowerCase(Locale.ROOT));
  }
}
