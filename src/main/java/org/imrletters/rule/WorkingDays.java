package org.imrletters.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts from Monday to Friday. State holidays are not known here, and count as if they were worked. */
final class WorkingDays {

  private WorkingDays() {}

  /** The day on which so many working days have gone by since this day, which does not count itself. */
  static LocalDate after(LocalDate day, int workingDays) {
    LocalDate last = day;
    for (int left = workingDays; left > 0;) {
      last = last.plusDays(1);
      if (last.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
        left--;
      }
    }
    return last;
  }
}
