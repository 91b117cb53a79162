package org.imrletters.rule.imr;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Priority;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;

/**
 * A decision comes within so many days of the day on which both the request and the records were there, or of the
 * assignment where the day of the records is not known.
 *
 * @param due counts days on from one, which does not count itself
 * @param message what is told, and so the hint, with the day of the decision, the days it took, the day from which they
 *     are counted, how many are allowed, and the last one
 */
record ADecisionComesInTime(String code, Predicate<CaseHeader> isFor, int ofRequest, int ofAssignment,
    BiFunction<LocalDate, Integer, LocalDate> due, String message, String hint) implements Rule {

  private static final String TOOK = "the decision comes %2$s days after %3$s, and %4$s are allowed";

  /**
   * A standard review is decided within 30 days of the request and the records (required by Labor Code
   * 4610.6(d)(1)(B)); where the day of the records is not known, within 45 days of the assignment (practice).
   */
  static final Rule STANDARD = new ADecisionComesInTime("decision-late",
      header -> !isExpedited(header) && !header.formulary(), 30, 45, LocalDate::plusDays, TOOK,
      "check the dates; a review that is late is decided all the same, so waive this if it is");

  /**
   * An expedited review is decided within 3 days of the request and the records, or of the assignment where the day of
   * the records is not known (see Labor Code 4610.6(d)(2)).
   */
  static final Rule EXPEDITED = new ADecisionComesInTime("expedited-decision-late", ADecisionComesInTime::isExpedited,
      3, 3, LocalDate::plusDays, TOOK,
      "check the dates and the priority; if the review is late, waive this with the reason");

  /**
   * A dispute over a drug of the formulary is decided within 5 working days of the request and the records, or of the
   * assignment where the day of the records is not known (required by Labor Code 4610.6(d)(1)(A)). Saturdays and
   * Sundays are no working days; state holidays are not known here.
   */
  static final Rule FORMULARY = new ADecisionComesInTime("formulary-decision-late",
      header -> header.formulary() && !isExpedited(header), 5, 5, ADecisionComesInTime::plusWorkingDays,
      "the decision of %1$s comes more than %4$s working days after %3$s",
      "the last day was %5$s; state holidays are not counted, so waive this if they make up for it");

  private static boolean isExpedited(CaseHeader header) {
    return header.priority().equals(Optional.of(Priority.EXPEDITED));
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    CaseHeader header = reading.review().header();
    if (!isFor.test(header)) {
      return List.of();
    }
    Optional<HeaderDate> request = request(header);
    return request.or(() -> assignment(header))
        .flatMap(start -> late(start, request.isPresent() ? ofRequest : ofAssignment, header))
        .stream()
        .toList();
  }

  /** The day on which both the request and the records were there; empty where the day of the records is not given. */
  private static Optional<HeaderDate> request(CaseHeader header) {
    return header.on(HeaderDate.RECORDS_RECEIVED)
        .map(records -> header.on(HeaderDate.APPLICATION_RECEIVED)
            .filter(request -> request.isAfter(records))
            .isPresent() ? HeaderDate.APPLICATION_RECEIVED : HeaderDate.RECORDS_RECEIVED);
  }

  /** The day of the assignment; empty where it is before the application, as one of the two is wrong then. */
  private static Optional<HeaderDate> assignment(CaseHeader header) {
    return header.on(HeaderDate.ASSIGNED)
        .filter(assigned -> header.on(HeaderDate.APPLICATION_RECEIVED).filter(assigned::isBefore).isEmpty())
        .map(assigned -> HeaderDate.ASSIGNED);
  }

  /** A warning at the decision date, where that is too late. */
  private Optional<Diagnostic> late(HeaderDate start, int days, CaseHeader header) {
    LocalDate from = header.on(start).orElseThrow();
    LocalDate last = due.apply(from, days);
    return header.on(HeaderDate.DECISION).filter(decided -> decided.isAfter(last)).map(decided -> {
      Object[] facts = {decided, DAYS.between(from, decided), header.told(start), days, last};
      return Diagnostic.warning(code, Reading.at(HeaderDate.DECISION), message.formatted(facts), hint.formatted(facts));
    });
  }

  /** Monday to Friday are counted, with state holidays, which are not known here. */
  private static LocalDate plusWorkingDays(LocalDate day, int workingDays) {
    LocalDate last = day;
    for (int left = workingDays; left > 0;) {
      last = last.plusDays(1);
      left -= last.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
    }
    return last;
  }
}
