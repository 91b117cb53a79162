package org.imrletters.letter;

import java.util.Set;

/**
 * Which words a line does not part, as they are read as one: a number and its unit ({@code 10 mg}), a number sign and
 * its number, a date ({@code September 1, 2008}), a title and a name ({@code Dr. Roe}), and a citation's label and what
 * it introduces ({@code Section(s): Opioids}). The words themselves stay as they are; only where lines end depends on
 * it.
 */
public final class Ties {

  private static final Set<String> UNITS = Set.of(
      "mg", "mcg", "\u00b5g", "ug", "g", "gm", "kg", "ml", "mL", "cc", "mm", "cm", "%", "mEq", "IU", "mg/dL", "mmHg");

  private static final Set<String> LABELS = Set.of("Section(s):", "Page(s):");

  private static final Set<String> TITLES = Set.of("Dr.", "Mr.", "Mrs.", "Ms.", "No.", "#", "\u00a7");

  private static final Set<String> MONTHS = Set.of(
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December");

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
    String before = wordBefore(text, space);
    String after = wordAfter(text, space);
    return LABELS.contains(before)
        || TITLES.contains(before)
        || isNumberWithUnit(before, after)
        || isDate(text, space, before, after);
  }

  /**
   * A quick look, for those who would have to make a text first: whether words around a space can stay on one line at
   * all, where these characters stand at it.
   */
  public static boolean mayHold(int before, int after) {
    return switch (before) {
      case ':', '.', '#', '\u00a7' -> !isSpace(after);
      default -> isDigit(after) || isDigit(before) && !isSpace(after);
    };
  }

  private static boolean isNumberWithUnit(String before, String after) {
    return !before.isEmpty() && isDigit(before.charAt(before.length() - 1)) && UNITS.contains(bare(after));
  }

  private static boolean isDate(String text, int space, String before, String after) {
    if (MONTHS.contains(before)) {
      return isNumber(bare(after), 2);
    }
    boolean day = before.endsWith(",") && isNumber(bare(before), 2) && isNumber(bare(after), 4);
    return day && MONTHS.contains(wordBefore(text, space - before.length() - 1));
  }

  private static String wordBefore(String text, int space) {
    int start = Math.max(0, space);
    while (start > 0 && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, Math.max(start, space));
  }

  private static String wordAfter(String text, int space) {
    int end = space + 1;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return text.substring(Math.min(space + 1, text.length()), Math.min(end, text.length()));
  }

  /** A word without the sign that ends a sentence, a clause or a bracket. */
  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && ".,;:)".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  private static boolean isNumber(String word, int mostDigits) {
    return !word.isEmpty() && word.length() <= mostDigits && word.chars().allMatch(Ties::isDigit);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n';
  }
}
