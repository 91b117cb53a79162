package org.imrletters.yaml;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

final class DateShape extends Shape<LocalDate> {

  private static final String CODE = "not-a-date";
  private static final String FORMS = "write a date as 2015-09-25 or 09/25/2015";

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.date();
  }

  @Override
  String words() {
    return "a date";
  }

  @Override
  @Nullable LocalDate read(Node node, Complaints complaints) {
    String text = Typed.text(node, this, complaints);
    if (text == null) {
      return null;
    }
    if (fits(text, "dddd-dd-dd")) {
      return date(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), node, text, complaints);
    }
    if (fits(text, "dd/dd/dddd")) {
      return date(number(text, 6, 10), number(text, 0, 2), number(text, 3, 5), node, text, complaints);
    }
    complaints.error(CODE, node, Quoted.typed(text) + " is not a date", FORMS);
    return null;
  }

  private static @Nullable LocalDate date(
      int year, int month, int day, Node node, String text, Complaints complaints) {
    String hint = null;
    if (month < 1 || month > 12) {
      hint = "there is no month " + month + "; ";
    } else if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      hint = Month.of(month).getDisplayName(TextStyle.FULL, Locale.US) + " " + Year.of(year) + " has no day " + day
          + "; ";
    }
    if (hint == null) {
      return LocalDate.of(year, month, day);
    }
    complaints.error(CODE, node, Quoted.typed(text) + " is not a date", hint + FORMS);
    return null;
  }

  static boolean fits(String text, String pattern) {
    if (text.length() != pattern.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      char c = text.charAt(i);
      if (pattern.charAt(i) == 'd' ? c < '0' || c > '9' : c != pattern.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
