package org.imrletters.words;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people may type a date, or yes and no, and what to tell them when it is neither. */
public final class TypedFact {

  /** The code of complaints about what is no date. */
  public static final String NOT_A_DATE = "not-a-date";

  private static final String FORMS = "write a date as 2015-09-25 or 09/25/2015";

  /** No injury that is still reviewed, and no date of its review, lies outside of these years. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2100;

  private static final Pattern PARTS = Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})");

  /** What to do about any other word for yes or no. */
  public static final String FLAG_HINT = "write yes or no";

  private TypedFact() {}

  /** The day that was typed; empty for anything but a day of the calendar in one of the two forms. */
  public static Optional<LocalDate> date(String typed) {
    int[] parts = parts(typed);
    return parts.length == 0 || !problem(parts).isEmpty() ? Optional.empty()
        : Optional.of(LocalDate.of(parts[0], parts[1], parts[2]));
  }

  /** What to do about a text that is no date. */
  public static String dateHint(String typed) {
    int[] parts = parts(typed);
    return (parts.length == 0 ? meant(typed) : problem(parts)) + FORMS;
  }

  /** A guess at a day that was typed in another form. */
  private static String meant(String typed) {
    Matcher parts = PARTS.matcher(typed);
    if (!parts.matches() || parts.group(1).length() == 4 && parts.group(3).length() > 2) {
      return "";
    }
    boolean yearFirst = parts.group(1).length() == 4;
    String year = parts.group(yearFirst ? 1 : 3);
    String month = parts.group(yearFirst ? 2 : 1);
    String day = parts.group(yearFirst ? 3 : 2);
    String iso = (year.length() == 2 ? "20" : "") + year + "-" + twoDigits(month) + "-" + twoDigits(day);
    return date(iso).isPresent() ? "did you mean " + iso + "? " : "";
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** Year, month and day; nothing if the text has neither form. */
  private static int[] parts(String typed) {
    if (fits(typed, "dddd-dd-dd")) {
      return new int[]{number(typed, 0, 4), number(typed, 5, 7), number(typed, 8, 10)};
    }
    if (fits(typed, "dd/dd/dddd")) {
      return new int[]{number(typed, 6, 10), number(typed, 0, 2), number(typed, 3, 5)};
    }
    return new int[0];
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

  private static boolean fits(String typed, String pattern) {
    if (typed.length() != pattern.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      char c = typed.charAt(i);
      if (pattern.charAt(i) == 'd' ? c < '0' || c > '9' : c != pattern.charAt(i)) {
        return false;
      }
    }
    return true;
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
