package org.imrletters.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.imrletters.words.WrittenDate;

/**
 * The ways in which a text may write a day that stands for someone, in English and in Spanish, as patterns for folded text.
 *
 * @param called what the day is called in a complaint
 * @param traces where they are added
 */
record DayTraces(String called, List<Trace> traces) {

  /** What stands between the words of a date. */
  static final String FILL = "(?:[ ,./'()-]|of|in|the|day|del?){0,12}";
  private static final String SIGN = " ?[-/._|\\\\ ] ?'?";

  /** How the names of months begin in English and in Spanish. */
  private static final List<String> MONTHS = List.of("(?:jan|ene)", "feb", "mar", "a[bp]r", "may", "jun", "jul",
      "(?:aug|ago)", "se[pt]", "oct", "nov", "d[ei]c");

  private static final List<String> ONES = List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight",
      "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen");
  private static final List<String> TENS = List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
      "eighty", "ninety");

  /** A day without signs, for its year, month and day. */
  private static final String DIGITS = "%1$s%2$02d%3$02d|%2$02d%3$02d%1$s|%3$02d%2$02d%1$s";

  /** This day in figures and in words: 1970-03-05, 03/05/70, March 5, 1970, the fifth of March 1970. */
  void add(LocalDate day) {
    String month = "0?" + day.getMonthValue();
    String date = "0?" + day.getDayOfMonth();
    String year = "(?:" + day.getYear() + "|" + String.format(Locale.ROOT, "%02d", day.getYear() % 100) + "|"
        + inWords(day.getYear()) + ")";
    String named = MONTHS.get(day.getMonthValue() - 1) + "\\p{L}{0,7}\\.?";
    String ordinal = "(?:" + date + "(?:st|nd|rd|th)?|" + WrittenDate.ordinal(day.getDayOfMonth(), "-? ?") + ")";
    String figures = "(?:" + month + SIGN + date + "|" + date + SIGN + month + ")";
    String words = "(?:" + named + FILL + ordinal + "|" + ordinal + FILL + named + ")";
    trace(String.join("|", day.getYear() + SIGN + month + SIGN + date + "(?:T[0-9:.]{2,12}Z?)?", figures + SIGN + year,
        digits(day, String.valueOf(day.getYear())), words + FILL + year, year + FILL + named + FILL + ordinal));
    trace("(?:born|birth\\p{L}*|naci\\p{L}*|d\\.?o\\.?b\\.?)[^.;]{0,15}(?:" + words + "(?:" + FILL + year + ")?|"
        + named + FILL + day.getYear() + "|" + figures + "(?!" + SIGN + "[0-9])|" + digits(day, year) + ")");
  }

  private void trace(String words) {
    traces.add(Trace.alone(called, words));
  }

  /** A year in words: nineteen seventy-four, nineteen hundred and eight, two thousand one. */
  private static String inWords(int year) {
    int rest = year % 100;
    if (rest == 0) {
      return year < 2000 ? "nineteen hundred" : "two thousand";
    }
    String century = year < 2000 ? "nineteen(?: hundred)?" : rest < 10 ? "two thousand" : "(?:two thousand|twenty)";
    return century + "[ -](?:and |oh )?"
        + (rest < ONES.size() ? ONES.get(rest) : TENS.get(rest / 10) + "[ -]?" + ONES.get(rest % 10));
  }

  private static String digits(LocalDate day, String year) {
    return String.format(Locale.ROOT, DIGITS, year, day.getMonthValue(), day.getDayOfMonth());
  }
}
