package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;

/**
 * The dates follow the course of a review, from the injury over the UR denial, the application and the assignment to
 * the decision, since any other order is a slip of the pen (practice: kept by 194 of 194 letters).
 */
final class DatesFollowTheCourseOfAReview implements Rule {

  @Override
  public String code() {
    return "dates-out-of-order";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    CaseHeader header = reading.review().header();
    List<HeaderDate> given = HeaderDates.IN_ORDER.stream().filter(header.dates()::containsKey).toList();
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 1; i < given.size(); i++) {
      HeaderDate earlier = given.get(i - 1);
      HeaderDate later = given.get(i);
      if (header.dates().get(later).isBefore(header.dates().get(earlier))) {
        found.add(outOfOrder(earlier, later, header));
      }
    }
    return found;
  }

  private Diagnostic outOfOrder(HeaderDate earlier, HeaderDate later, CaseHeader header) {
    // Few cases tell of service and mailing; to the others the shorter order is told.
    String served = isOneOf(earlier, later, HeaderDate.UR_SERVED) ? "its service, " : "";
    String mailed = isOneOf(earlier, later, HeaderDate.MAILED) ? ", mailing" : "";
    String message = HeaderDates.told(later, header) + ", is before " + HeaderDates.told(earlier, header);
    return Diagnostic.error(code(), HeaderDates.at(later), message)
        .hint("correct one of the two; the order is injury, UR denial, " + served
            + "application received, assigned, decision" + mailed);
  }

  private static boolean isOneOf(HeaderDate earlier, HeaderDate later, HeaderDate wanted) {
    return earlier == wanted || later == wanted;
  }
}
