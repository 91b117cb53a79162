package org.imrletters.rule;

import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Priority;

/** A decision comes within so many days, Sundays and holidays included. */
record ADecisionComesInTime(String code, boolean expedited, int ofRequest, int ofAssignment,
    String hint) implements Rule {

  /**
   * A standard review is decided within 30 days of the request and the records (required by Labor Code 4610.6(d)(1)(B));
   * where the day of the records is not known, within 45 days of the assignment (practice).
   */
  static final Rule STANDARD = new ADecisionComesInTime("decision-late", false, 30, 45,
      "check the dates; a review that is late is decided all the same, so waive this if it is");

  /**
   * An expedited review is decided within 3 days of the request and the records, or of the assignment where the day of
   * the records is not known (see Labor Code 4610.6(d)(2)).
   */
  static final Rule EXPEDITED = new ADecisionComesInTime("expedited-decision-late", true, 3, 3,
      "check the dates and the priority; if the review is late, waive this with the reason");

  @Override
  public List<Diagnostic> check(Reading reading) {
    CaseHeader header = reading.review().header();
    return isFor(header)
        ? deadline(header).flatMap(due -> due.missed(code, header)).map(late -> late.hint(hint)).stream().toList()
        : List.of();
  }

  private boolean isFor(CaseHeader header) {
    boolean hurried = header.priority().equals(Optional.of(Priority.EXPEDITED));
    return expedited ? hurried : !hurried && !header.formulary();
  }

  private Optional<Deadline> deadline(CaseHeader header) {
    return Deadline.ofRequest(header)
        .map(start -> new Deadline(start, ofRequest))
        .or(() -> Deadline.ofAssignment(header).map(start -> new Deadline(start, ofAssignment)));
  }
}
