package org.imrletters.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Priority;

/**
 * A dispute over a drug of the formulary is decided within 5 working days of the request and the records, or of the
 * assignment where the day of the records is not known (required by Labor Code 4610.6(d)(1)(A)). Saturdays and Sundays
 * are no working days; state holidays are not known here.
 */
record AFormularyDecisionComesInTime(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    CaseHeader header = reading.review().header();
    if (!header.formulary() || header.priority().equals(Optional.of(Priority.EXPEDITED))) {
      return List.of();
    }
    return Deadline.ofRequest(header)
        .or(() -> Deadline.ofAssignment(header))
        .flatMap(start -> header.on(start)
            .map(day -> Deadline.afterWorkingDays(day, 5))
            .flatMap(last -> late(start, last, header)))
        .stream()
        .toList();
  }

  private Optional<Diagnostic> late(HeaderDate start, LocalDate last, CaseHeader header) {
    return header.on(HeaderDate.DECISION)
        .filter(decided -> decided.isAfter(last))
        .map(decided -> Diagnostic
            .warning(code, HeaderDates.at(HeaderDate.DECISION),
                "the decision of " + decided + " comes more than 5 working days after "
                    + HeaderDates.told(start, header))
            .hint(
                "the last day was " + last + "; state holidays are not counted, so waive this if they make up for it"));
  }
}
