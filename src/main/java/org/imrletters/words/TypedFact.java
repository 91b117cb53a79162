package org.imrletters.words;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people may type a date, or yes and no, and what to tell them when it is neither. */
public final class TypedFact {

  /** The code of complaints about what is no date. */
  public static final String NOT_A_DATE = "not-a-date";

  /** The code of complaints about what is no year. */
  public static final String NOT_A_YEAR = "not-a-year";

  private static final String FORMS = "write a date as 2015-09-25 or 09/25/2015";

  /** No injury that is still reviewed, and no date of its review, lies outside of these years. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2100;

  /** Longer texts hold more than a day. */
  private static final int LONGEST = 40;

  private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})|(\\d{2})/(\\d{2})/(\\d{4})");
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,8})(?:st|nd|rd|th)?");

  /** What people type around a day, the days of the week among it. */
  private static final Pattern FILLERS = Pattern.compile("the|of|st|nd|rd|th|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*");

  /** What to do about any other word for yes or no. */
  public static final String FLAG_HINT = "write yes or no";

  private TypedFact() {}

  /** The day that was typed; empty for anything but a day of the calendar in one of the two forms. */
  public static Optional<LocalDate> date(String typed) {
    int[] parts = parts(typed);
    return parts.length == 0 ? Optional.empty() : day(parts);
  }

  /** What to do about a text that is no date. */
  public static String dateHint(String typed) {
    int[] parts = parts(typed);
    String problem = parts.length == 0 ? "" : problem(parts);
    return problem + meant(typed).map(day -> "did you mean " + day + "? ").orElse("") + FORMS;
  }

  /** A guess at a day that was typed in another form, or in one of the two; empty for other words. */
  public static Optional<LocalDate> meant(String typed) {
    List<Word> words = Word.of(typed).stream().filter(word -> !FILLERS.matcher(word.text()).matches()).toList();
    List<String> parts = words.stream().limit(3).map(TypedFact::part).toList();
    if (parts.contains("") || typed.length() > LONGEST) {
      return Optional.empty();
    }
    return parts.size() == 1 ? inDigits(parts.get(0)) : parts.size() == 3 ? ofParts(parts) : Optional.empty();
  }

  /** The digits of a part, a month by its number with a sign behind it; nothing for any other word. */
  private static String part(Word word) {
    Matcher digits = NUMBER.matcher(word.text());
    int month = digits.matches() ? 0 : WrittenDate.month(word.text());
    return month > 0 ? month + "m" : digits.matches() ? digits.group(1) : "";
  }

  private static Optional<LocalDate> ofParts(List<String> parts) {
    boolean yearFirst = parts.get(0).length() == 4;
    boolean dayFirst = parts.get(1).endsWith("m")
        || !yearFirst && !parts.get(0).endsWith("m") && number(parts.get(0)) > 12;
    int year = number(parts.get(yearFirst ? 0 : 2));
    int first = number(parts.get(yearFirst ? 1 : 0));
    int second = number(parts.get(yearFirst ? 2 : 1));
    int century = year >= 100 ? 0 : year < 30 ? 2000 : 1900;
    return day(
        new int[]{century + year, dayFirst && !yearFirst ? second : first, dayFirst && !yearFirst ? first : second});
  }

  /** A day without signs in it, or as spreadsheets count days. */
  private static Optional<LocalDate> inDigits(String digits) {
    if (digits.length() == 8) {
      return day(new int[]{number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8)});
    }
    return digits.matches("[2-5][0-9]{4}") ? Optional.of(LocalDate.of(1899, 12, 30).plusDays(number(digits)))
        : Optional.empty();
  }

  private static int number(String part) {
    return Integer.parseInt(part.endsWith("m") ? part.substring(0, part.length() - 1) : part);
  }

  private static Optional<LocalDate> day(int[] parts) {
    return problem(parts).isEmpty() ? Optional.of(LocalDate.of(parts[0], parts[1], parts[2])) : Optional.empty();
  }

  /** Year, month and day; nothing if the text has neither form. */
  private static int[] parts(String typed) {
    Matcher date = FORM.matcher(typed);
    return !date.matches() ? new int[0] : date.group(1) != null ? numbers(date, 1, 2, 3) : numbers(date, 6, 4, 5);
  }

  private static int[] numbers(Matcher date, int... groups) {
    return Arrays.stream(groups).map(group -> number(date.group(group))).toArray();
  }

  private static String problem(int[] parts) {
    if (parts[0] < FIRST_YEAR || parts[0] > LAST_YEAR) {
      return "the year " + parts[0] + " cannot be meant; ";
    }
    if (parts[1] < 1 || parts[1] > 12) {
      return "there is no month " + parts[1] + "; ";
    }
    if (parts[2] < 1 || parts[2] > YearMonth.of(parts[0], parts[1]).lengthOfMonth()) {
      String month = Month.of(parts[1]).getDisplayName(TextStyle.FULL, Locale.US);
      return "there is no day " + parts[2] + " in " + month + " " + parts[0] + "; ";
    }
    return "";
  }

  private static int number(String typed, int from, int to) {
    return Integer.parseInt(typed, from, to, 10);
  }

  /** What was meant; empty for anything but yes, no, true and false, in any letter case. */
  public static Optional<Boolean> flag(String typed) {
    return switch (typed.toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
