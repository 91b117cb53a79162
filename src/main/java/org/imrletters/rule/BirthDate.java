package org.imrletters.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** The ways in which people write a day. */
final class BirthDate {

  private BirthDate() {}

  /** A pattern for this day: 1970-03-05, 03/05/1970, 3-5-70, March 5, 1970, 5 Mar. 1970. */
  static String pattern(LocalDate day) {
    String month = "0?" + day.getMonthValue();
    String date = "0?" + day.getDayOfMonth();
    String year = "(?:" + day.getYear() + "|" + DateTimeFormatter.ofPattern("uu", Locale.US).format(day) + ")";
    String full = day.getMonth().getDisplayName(TextStyle.FULL, Locale.US);
    String named = "(?:" + full + "|" + full.substring(0, 3) + "\\.?)";
    return String.join("|", day.getYear() + "[-/.]" + month + "[-/.]" + date, month + "[-/.]" + date + "[-/.]" + year,
        named + "\\s" + date + "(?:st|nd|rd|th)?,?\\s" + day.getYear(),
        date + "(?:st|nd|rd|th)?\\s" + named + ",?\\s" + day.getYear());
  }
}
