package org.imrletters.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A date as prose writes it: 9/16/02, 10-13-16, 10/25/2016, September 1, 2008.
 *
 * @param year four digits, or two where the text gives two
 * @param from the index of its first word
 * @param to the index behind its last word
 */
public record WrittenDate(int year, int month, int day, int from, int to) {

  private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("january", 1), Map.entry("february", 2),
      Map.entry("march", 3), Map.entry("april", 4), Map.entry("may", 5), Map.entry("june", 6), Map.entry("july", 7),
      Map.entry("august", 8), Map.entry("september", 9), Map.entry("october", 10), Map.entry("november", 11),
      Map.entry("december", 12));

  /** The dates in a text, in its order. */
  public static List<WrittenDate> in(Words words) {
    List<WrittenDate> dates = new ArrayList<>();
    int i = 0;
    while (i + 2 < words.size()) {
      WrittenDate date = at(words, i);
      if (date != null) {
        dates.add(date);
      }
      i += date != null ? 3 : 1;
    }
    return dates;
  }

  private static @Nullable WrittenDate at(Words words, int i) {
    int digits = words.length(i + 2); // of the year
    if (digits != 4 && digits != 2 || words.initial(i + 2) > '9') {
      return null;
    }
    Integer named = digits == 4 ? MONTHS.get(words.small(i)) : null;
    if (named == null && !(isParted(words, i) && standsAlone(words, i))) {
      return null;
    }
    int month = named != null ? named : words.get(i).number();
    WrittenDate date = new WrittenDate(words.get(i + 2).number(), month, words.get(i + 1).number(), i, i + 3);
    return date.isDate() ? date : null;
  }

  private boolean isDate() {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 0;
  }

  private static boolean isParted(Words words, int i) {
    return words.length(i) <= 2 && words.length(i + 1) <= 2 && isParted(sign(words, i), sign(words, i + 1));
  }

  private static boolean isParted(String one, String two) {
    return one.equals(two) && (one.equals("/") || one.equals("-"));
  }

  /** What stands behind a word. */
  private static String sign(Words words, int word) {
    return words.text().substring(words.end(word), words.start(word + 1)).strip();
  }

  private static boolean standsAlone(Words words, int i) {
    String text = words.text();
    boolean before = words.start(i) == 0 || "/-.".indexOf(text.charAt(words.start(i) - 1)) < 0;
    boolean after = words.end(i + 2) == text.length() || "/-".indexOf(text.charAt(words.end(i + 2))) < 0;
    return before && after;
  }

  /** Whether it is this day; a year of two digits is of any century. */
  public boolean is(LocalDate date) {
    boolean sameYear = year == date.getYear() || year < 100 && year == date.getYear() % 100;
    return sameYear && month == date.getMonthValue() && day == date.getDayOfMonth();
  }

  /** As it stands in the text. */
  public String typed(Words words) {
    return words.typed(words.start(from), words.end(to - 1));
  }
}
