package org.imrletters.rule;

import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Priority;

/** A decision comes within so many days, Sundays and holidays included. */
enum ADecisionComesInTime implements Rule {

  /**
   * A standard review is decided within 30 days of the request and the records (required by Labor Code 4610.6(d)(1)(B));
   * where the day of the records is not known, within 45 days of the assignment (practice).
   */
  STANDARD("decision-late", 30, 45,
      "check the dates; a review that is late is decided all the same, so waive this if it is"),

  /**
   * An expedited review is decided within 3 days of the request and the records, or of the assignment where the day of
   * the records is not known (see Labor Code 4610.6(d)(2)).
   */
  EXPEDITED("expedited-decision-late", 3, 3,
      "check the dates and the priority; if the review is late, waive this with the reason");

  private final String code;
  private final int ofRequest;
  private final int ofAssignment;
  private final String hint;

  ADecisionComesInTime(String code, int ofRequest, int ofAssignment, String hint) {
    this.code = code;
    this.ofRequest = ofRequest;
    this.ofAssignment = ofAssignment;
    this.hint = hint;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    CaseHeader header = reading.review().header();
    return isFor(header)
        ? deadline(header).flatMap(due -> due.missed(code, header)).map(late -> late.hint(hint)).stream().toList()
        : List.of();
  }

  private boolean isFor(CaseHeader header) {
    boolean expedited = header.priority().equals(Optional.of(Priority.EXPEDITED));
    return this == EXPEDITED ? expedited : !expedited && !header.formulary();
  }

  private Optional<Deadline> deadline(CaseHeader header) {
    return Deadline.ofRequest(header)
        .map(start -> new Deadline(start, ofRequest))
        .or(() -> Deadline.ofAssignment(header).map(start -> new Deadline(start, ofAssignment)));
  }
}
