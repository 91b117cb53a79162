package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Priority;

/**
 * An expedited review is decided within 3 days of the request and the records, or of the assignment where the day of
 * the records is not known (see Labor Code 4610.6(d)(2)).
 */
final class AnExpeditedDecisionComesInTime implements Rule {

  @Override
  public String code() {
    return "expedited-decision-late";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    CaseHeader header = reading.review().header();
    if (header.priority().filter(priority -> priority == Priority.EXPEDITED).isEmpty()) {
      return List.of();
    }
    return Deadline.ofRequest(header)
        .or(() -> Deadline.ofAssignment(header))
        .flatMap(start -> new Deadline(start, 3).missed(code(), header))
        .map(late -> late.hint("check the dates and the priority; if the review is late, waive this with the reason"))
        .stream()
        .toList();
  }
}
