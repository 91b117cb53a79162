package org.imrletters.words;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people may type a date, or yes and no, and what to tell them when it is neither. */
public final class TypedFact {

  private static final String FORMS = "write a date as 2015-09-25 or 09/25/2015";

  /** No injury that is still reviewed, and no date of its review, lies outside of these years. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2100;

  /** Longer texts hold more than a day. */
  private static final int LONGEST = 40;

  private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern AMERICAN = Pattern.compile("\\A(\\d{2})/(\\d{2})/(\\d{4})\\z");
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,8})(?:st|nd|rd|th)?");

  /** What people type around a day, the days of the week among it. */
  private static final Pattern FILLERS = Pattern.compile("the|of|st|nd|rd|th|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*");

  /** What to do about any other word for yes or no. */
  public static final String FLAG_HINT = "write yes or no";

  private TypedFact() {}

  /** The day that was typed; empty for anything but a day of the calendar in one of the two forms. */
  public static Optional<LocalDate> date(String typed) {
    return day(typed).flatMap(Day::date);
  }

  /** What to do about a text that is no date. */
  public static String dateHint(String typed) {
    return day(typed).map(Day::problem).orElse("") + meant(typed).map(day -> "did you mean " + day + "? ").orElse("")
        + FORMS;
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
    boolean turned = dayFirst && !yearFirst;
    return new Day(century + year, turned ? second : first, turned ? first : second).date();
  }

  /** A day without signs in it, or as spreadsheets count days. */
  private static Optional<LocalDate> inDigits(String digits) {
    if (digits.length() == 8) {
      return new Day(number(digits.substring(0, 4)), number(digits.substring(4, 6)), number(digits.substring(6)))
          .date();
    }
    return digits.matches("[2-5][0-9]{4}") ? Optional.of(LocalDate.of(1899, 12, 30).plusDays(number(digits)))
        : Optional.empty();
  }

  private static int number(String part) {
    return Integer.parseInt(part.endsWith("m") ? part.substring(0, part.length() - 1) : part);
  }

  /** What stands in one of the two forms, whether the calendar has such a day or not. */
  private static Optional<Day> day(String typed) {
    Matcher day = FORM.matcher(AMERICAN.matcher(typed).replaceFirst("$3-$1-$2"));
    return day.matches() ? Optional.of(new Day(number(day.group(1)), number(day.group(2)), number(day.group(3))))
        : Optional.empty();
  }

  private record Day(int year, int month, int day) {

    Optional<LocalDate> date() {
      return problem().isEmpty() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    String problem() {
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        return "the year " + year + " cannot be meant; ";
      }
      if (month < 1 || month > 12) {
        return "there is no month " + month + "; ";
      }
      if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
        return "there is no day " + day + " in " + Month.of(month).getDisplayName(TextStyle.FULL, Locale.US) + " "
            + year + "; ";
      }
      return "";
    }
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
