package org.imrletters.rule;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.CaseHeader;

/** The days, Sundays and holidays included, within which a decision is due. */
record Deadline(HeaderDate start, int days) {

  /** The day on which both the request and the records were there; empty where the day of the records is not given. */
  static Optional<HeaderDate> ofRequest(CaseHeader header) {
    return header.recordsReceived()
        .map(records -> header.applicationReceived()
            .filter(request -> request.isAfter(records))
            .map(request -> new HeaderDate("applicationReceived", "the date the application was received",
                Optional.of(request)))
            .orElse(new HeaderDate("recordsReceived", "the date the records were received", Optional.of(records))));
  }

  /** The day of the assignment; empty where it is before the application, as one of the two is wrong then. */
  static Optional<HeaderDate> ofAssignment(CaseHeader header) {
    return header.assignedDate()
        .filter(assigned -> header.applicationReceived().filter(assigned::isBefore).isEmpty())
        .map(assigned -> new HeaderDate("assignedDate", "the date assigned", Optional.of(assigned)));
  }

  /** A warning at the decision date, where that is too late. */
  Optional<Diagnostic> missed(String code, CaseHeader header) {
    long took = start.date().flatMap(from -> header.decisionDate().map(to -> DAYS.between(from, to))).orElse(0L);
    if (took <= days) {
      return Optional.empty();
    }
    String message = "the decision comes " + took + " days after " + start.told() + ", and " + days + " are allowed";
    return Optional.of(Diagnostic.warning(code, new FieldPath("case.decisionDate"), message));
  }
}
