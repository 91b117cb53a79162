package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Priority;

/**
 * A standard review is decided within 30 days of the request and the records (required by Labor Code 4610.6(d)(1)(B));
 * where the day of the records is not known, within 45 days of the assignment (practice).
 */
final class AStandardDecisionComesInTime implements Rule {

  @Override
  public String code() {
    return "decision-late";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    CaseHeader header = reading.review().header();
    if (header.formulary() || header.priority().filter(priority -> priority == Priority.EXPEDITED).isPresent()) {
      return List.of();
    }
    return Deadline.ofRequest(header)
        .map(start -> new Deadline(start, 30))
        .or(() -> Deadline.ofAssignment(header).map(start -> new Deadline(start, 45)))
        .flatMap(deadline -> deadline.missed(code(), header))
        .map(late -> late
            .hint("check the dates; a review that is late is decided all the same, so waive this" + " if it is"))
        .stream()
        .toList();
  }
}
