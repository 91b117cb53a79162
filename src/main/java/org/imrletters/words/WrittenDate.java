package org.imrletters.words;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date as prose writes it: 9/16/02, 10-13-16, 2016-10-25, September 1, 2008, 1st of Sept. 2008, May 2015.
 *
 * @param year four digits, or two where the text gives two
 * @param day 0 where the text gives the month alone
 * @param from the index of its first word
 * @param to the index behind its last word
 */
public record WrittenDate(int year, int month, int day, int from, int to) {

  private static final int SHORTEST_MONTH = 3;

  /** By the first three letters; what follows them has to be the rest of the name, or a part of it. */
  private static final Map<String, Month> MONTHS = Stream.of(Month.values())
      .collect(Collectors.toMap(month -> small(month).substring(0, SHORTEST_MONTH), month -> month));

  private static final List<String> ORDINALS = List.of("zeroth", "first", "second", "third", "fourth", "fifth", "sixth",
      "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
      "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");

  /** With these letters the names of the months and of the days begin, and few other words. */
  private static final WordSet NAMES = WordSet
      .starting(Stream.concat(MONTHS.keySet().stream(), Stream.concat(ORDINALS.stream(), Stream.of("twenty", "thirt")))
          .toArray(String[]::new));

  /** The dates in a text, in its order. */
  public static List<WrittenDate> in(Words words) {
    List<WrittenDate> dates = new ArrayList<>();
    int i = 0;
    while (i + 1 < words.size()) {
      WrittenDate date = at(words, i);
      if (date != null) {
        dates.add(date);
      }
      i = date != null ? date.to : i + 1;
    }
    return dates;
  }

  private static @Nullable WrittenDate at(Words words, int i) {
    if (words.small(i).charAt(0) > '9' && !NAMES.has(words, i)) {
      return null;
    }
    WrittenDate date = words.small(i).charAt(0) <= '9' ? inDigits(words, i) : byMonth(words, i);
    date = date == null ? byDay(words, i) : date;
    return date != null && date.isDate() ? date : null;
  }

  /** 9/1/2008, 9-1-08, 2008-09-01. */
  private static @Nullable WrittenDate inDigits(Words words, int i) {
    if (i + 2 >= words.size() || !isParted(words, i) || !standsAlone(words, i)) {
      return null;
    }
    int first = words.get(i).number();
    int second = words.get(i + 1).number();
    int third = words.get(i + 2).number();
    boolean yearFirst = words.small(i).length() == 4;
    int year = words.small(yearFirst ? i : i + 2).length();
    boolean written = year == 4 || year == 2 && !sign(words, i).equals(".");
    WrittenDate date = yearFirst ? new WrittenDate(first, second, third, i, i + 3)
        : new WrittenDate(third, first, second, i, i + 3);
    return written && date.day > 0 ? date : null;
  }

  /** September 1st, 2008; September 2008. */
  private static @Nullable WrittenDate byMonth(Words words, int i) {
    int month = month(words.small(i));
    if (month == 0) {
      return null;
    }
    int day = i + 1 < words.size() && words.small(i + 1).equals("the") ? i + 2 : i + 1;
    Day of = day < words.size() ? Day.at(words, day) : new Day(0, 0);
    int year = day + of.words;
    if (isYear(words, year) && of.words > 0) {
      return new WrittenDate(words.get(year).number(), month, of.number, i, year + 1);
    }
    int alone = i + 1 < words.size() && words.small(i + 1).equals("of") ? i + 2 : i + 1;
    return isYear(words, alone) && sign(words, i).matches("[.,]?")
        ? new WrittenDate(words.get(alone).number(), month, 0, i, alone + 1)
        : null;
  }

  /** 1 September 2008, the 1st of Sept., 2008. */
  private static @Nullable WrittenDate byDay(Words words, int i) {
    Day day = Day.at(words, i);
    int at = i + day.words;
    at += at < words.size() && words.small(at).equals("of") ? 1 : 0;
    if (day.words == 0 || at >= words.size() || !isYear(words, at + 1)) {
      return null;
    }
    int month = month(words.small(at));
    return month == 0 ? null : new WrittenDate(words.get(at + 1).number(), month, day.number, i, at + 2);
  }

  private static String small(Month month) {
    return month.name().toLowerCase(Locale.ROOT);
  }

  /** The number of the month that this word, in small letters, names or begins to name; 0 for any other word. */
  static int month(String word) {
    Month month = word.length() < SHORTEST_MONTH ? null : MONTHS.get(word.substring(0, SHORTEST_MONTH));
    return month != null && small(month).startsWith(word) ? month.getValue() : 0;
  }

  /** Whether this word, in any letters, is the name of a month or begins one, as Jan and Sept do. */
  public static boolean isMonth(String word) {
    return month(word.toLowerCase(Locale.ROOT)) > 0;
  }

  /** The words for a day of the month, such as twenty-first, with this for its hyphen. */
  public static String ordinal(int day, String hyphen) {
    return day <= 20 ? ORDINALS.get(day)
        : day == 30 ? "thirtieth" : (day < 30 ? "twenty" : "thirty") + hyphen + ORDINALS.get(day % 10);
  }

  private static boolean isYear(Words words, int i) {
    return i < words.size() && words.small(i).length() == 4 && words.small(i).charAt(0) <= '2'
        && words.get(i).number() > 1000;
  }

  /** A day of the month as this many words write it: 1, 1st, first, twenty-first; none where there is no day. */
  private record Day(int number, int words) {

    private static final Pattern DIGITS = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?");

    static Day at(Words text, int i) {
      String word = text.small(i);
      int unit = i + 1 < text.size() ? ORDINALS.indexOf(text.small(i + 1)) : 0;
      if (unit > 0 && unit < 10 && (word.equals("twenty") || word.equals("thirty"))) {
        return new Day((word.equals("twenty") ? 20 : 30) + unit, 2);
      }
      Matcher digits = DIGITS.matcher(word);
      int number = digits.matches() ? Integer.parseInt(digits.group(1))
          : word.equals("thirtieth") ? 30 : ORDINALS.indexOf(word);
      return new Day(number, number > 0 ? 1 : 0);
    }
  }

  private boolean isDate() {
    return month >= 1 && month <= 12 && day >= 0 && day <= 31 && year >= 0;
  }

  private static boolean isParted(Words words, int i) {
    boolean short1 = words.small(i).length() <= 2 || words.small(i).length() == 4;
    String sign = sign(words, i);
    return short1 && words.small(i + 1).length() <= 2 && sign.matches("[-/.]") && sign.equals(sign(words, i + 1));
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

  /** Whether it is this day, or its month; a year of two digits is of any century. */
  public boolean is(LocalDate date) {
    boolean sameYear = year == date.getYear() || year < 100 && year == date.getYear() % 100;
    return sameYear && month == date.getMonthValue() && (day == 0 || day == date.getDayOfMonth());
  }

  /** As it stands in the text. */
  public String typed(Words words) {
    return words.typed(words.start(from), words.end(to - 1));
  }
}
