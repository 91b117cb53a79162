package org.imrletters.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A date as prose writes it: 9/16/02, 10-13-16, 10/25/2016, September 1, 2008.
 *
 * @param year four digits, or two where the text gives two
 * @param from the index of its first word
 * @param to the index behind its last word
 */
record WrittenDate(int year, int month, int day, int from, int to) {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1), Map.entry("february", 2), Map.entry("march", 3), Map.entry("april", 4),
          Map.entry("may", 5), Map.entry("june", 6), Map.entry("july", 7), Map.entry("august", 8),
          Map.entry("september", 9), Map.entry("october", 10), Map.entry("november", 11), Map.entry("december", 12));

  /** The dates in these words of a text, in its order. */
  static List<WrittenDate> in(String text, List<Word> words) {
    List<WrittenDate> dates = new ArrayList<>();
    int i = 0;
    while (i + 2 < words.size()) {
      Optional<WrittenDate> date = at(text, words, i);
      date.ifPresent(dates::add);
      i += date.isPresent() ? 3 : 1;
    }
    return dates;
  }

  private static Optional<WrittenDate> at(String text, List<Word> words, int i) {
    Word first = words.get(i);
    Word second = words.get(i + 1);
    Word third = words.get(i + 2);
    boolean named = MONTHS.containsKey(first.text()) && third.text().length() == 4;
    if (!named && !(isParted(text, first, second, third) && standsAlone(text, first, third))) {
      return Optional.empty();
    }
    int month = named ? MONTHS.get(first.text()) : first.number();
    WrittenDate date = new WrittenDate(third.number(), month, second.number(), i, i + 3);
    return date.isDate() ? Optional.of(date) : Optional.empty();
  }

  private boolean isDate() {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 0;
  }

  private static boolean isParted(String text, Word first, Word second, Word third) {
    String one = text.substring(first.end(), second.start()).strip();
    String two = text.substring(second.end(), third.start()).strip();
    boolean full = third.text().length() == 2 || third.text().length() == 4;
    return full && first.text().length() <= 2 && second.text().length() <= 2 && one.equals(two)
        && (one.equals("/") || one.equals("-"));
  }

  private static boolean standsAlone(String text, Word first, Word third) {
    boolean before = first.start() == 0 || "/-.".indexOf(text.charAt(first.start() - 1)) < 0;
    boolean after = third.end() == text.length() || "/-".indexOf(text.charAt(third.end())) < 0;
    return before && after;
  }

  /** Whether it is this day; a year of two digits is of any century. */
  boolean is(LocalDate date) {
    boolean sameYear = year == date.getYear() || year < 100 && year == date.getYear() % 100;
    return sameYear && month == date.getMonthValue() && day == date.getDayOfMonth();
  }

  /** As it stands in the text. */
  String typed(String text, List<Word> words) {
    return text.substring(words.get(from).start(), words.get(to - 1).end());
  }
}
