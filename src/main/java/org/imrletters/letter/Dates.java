package org.imrletters.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A date in words, whole or in part: {@code September 1, 2008}, {@code Sept. 9th, 2015}, {@code DEC 3}, {@code 3 December
 * 2015}, {@code May 2015}. Months start with a capital, as {@code may 10} is no date.
 */
final class Dates {

  private static final Set<String> MONTHS = alsoInCapitals(
      List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
          "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec."));

  private static final String INITIALS = "JFMASOND";

  /** Months that behind a number are dates only with a year, as they are verbs, too: {@code ITEM 3 MAY BE}. */
  private static final Set<String> VERBS = alsoInCapitals(List.of("March", "May"));

  private static final Set<String> ORDINALS = alsoInCapitals(List.of("st", "nd", "rd", "th"));

  private static final String ORDINAL_ENDS = "tdhTDH";

  private Dates() {}

  /** Whether the words before and after a space in a text are parts of one date. */
  static boolean hold(String text, int space, String before, String after) {
    String first = WordsAtSpace.opened(before);
    String second = WordsAtSpace.closed(after);
    if (isYear(second)) {
      String last = first.endsWith(",") ? first.substring(0, first.length() - 1) : first;
      // A year behind a day may stand on the next line: a whole date in one piece leaves lines half empty.
      return MONTHS.contains(last) && !isDayBefore(text, space - before.length() - 1);
    }
    if (isDay(second)) {
      return MONTHS.contains(first);
    }
    return isDay(first) && MONTHS.contains(second)
        && (!VERBS.contains(second) || isYearAfter(text, space + after.length() + 1));
  }

  /** Whether, going by the characters at a space, there can be a day before it, as {@code 3rd}, and a month behind it. */
  static boolean mayBeDayAndMonth(int before, int after) {
    // Few words start with a capital, so most are looked at no further.
    return after >= 'A' && after <= 'S' && INITIALS.indexOf(after) >= 0 && ORDINAL_ENDS.indexOf(before) >= 0;
  }

  private static boolean isDayBefore(String text, int space) {
    return isDay(WordsAtSpace.opened(WordsAtSpace.before(text, space)));
  }

  private static boolean isYearAfter(String text, int space) {
    return isYear(WordsAtSpace.closed(WordsAtSpace.after(text, space)));
  }

  private static boolean isDay(String word) {
    int digits = WordsAtSpace.digits(word);
    return (digits == 1 || digits == 2) && (digits == word.length() || ORDINALS.contains(word.substring(digits)));
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && WordsAtSpace.digits(word) == 4;
  }

  private static Set<String> alsoInCapitals(List<String> words) {
    Set<String> all = new HashSet<>(words);
    for (String word : words) {
      all.add(word.toUpperCase(Locale.ROOT));
    }
    return Set.copyOf(all);
  }
}
