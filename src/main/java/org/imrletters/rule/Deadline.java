package org.imrletters.rule;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;

/** The days, Sundays and holidays included, within which a decision is due. */
record Deadline(HeaderDate start, int days) {

  /** The day on which both the request and the records were there; empty where the day of the records is not given. */
  static Optional<HeaderDate> ofRequest(CaseHeader header) {
    return header.on(HeaderDate.RECORDS_RECEIVED)
        .map(records -> header.on(HeaderDate.APPLICATION_RECEIVED)
            .filter(request -> request.isAfter(records))
            .isPresent() ? HeaderDate.APPLICATION_RECEIVED : HeaderDate.RECORDS_RECEIVED);
  }

  /** The day of the assignment; empty where it is before the application, as one of the two is wrong then. */
  static Optional<HeaderDate> ofAssignment(CaseHeader header) {
    return header.on(HeaderDate.ASSIGNED)
        .filter(assigned -> header.on(HeaderDate.APPLICATION_RECEIVED).filter(assigned::isBefore).isEmpty())
        .map(assigned -> HeaderDate.ASSIGNED);
  }

  /** A warning at the decision date, where that is too late. */
  Optional<Diagnostic> missed(String code, CaseHeader header) {
    long took = header.on(start)
        .flatMap(from -> header.on(HeaderDate.DECISION).map(to -> DAYS.between(from, to)))
        .orElse(0L);
    if (took <= days) {
      return Optional.empty();
    }
    String message = "the decision comes " + took + " days after " + HeaderDates.told(start, header) + ", and " + days
        + " are allowed";
    return Optional.of(Diagnostic.warning(code, HeaderDates.at(HeaderDate.DECISION), message));
  }

  /**
   * The day on which so many working days have gone by since this day, which does not count itself: Monday to Friday, with
   * state holidays, which are not known here.
   */
  static LocalDate afterWorkingDays(LocalDate day, int workingDays) {
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
