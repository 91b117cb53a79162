package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.diagnostic.Diagnostic;

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
    List<HeaderDate> given = HeaderDate.inOrder(reading.review().header())
        .stream()
        .filter(date -> date.date().isPresent())
        .toList();
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 1; i < given.size(); i++) {
      HeaderDate earlier = given.get(i - 1);
      HeaderDate later = given.get(i);
      if (later.date().orElseThrow().isBefore(earlier.date().orElseThrow())) {
        found.add(outOfOrder(earlier, later));
      }
    }
    return found;
  }

  private Diagnostic outOfOrder(HeaderDate earlier, HeaderDate later) {
    // Few cases tell of service and mailing; to the others the shorter order is told.
    String served = isOneOf(earlier, later, "urServed") ? "its service, " : "";
    String mailed = isOneOf(earlier, later, "mailed") ? ", mailing" : "";
    return Diagnostic.error(code(), later.at(), later.told() + ", is before " + earlier.told())
        .hint("correct one of the two; the order is injury, UR denial, " + served
            + "application received, assigned, decision" + mailed);
  }

  private static boolean isOneOf(HeaderDate earlier, HeaderDate later, String field) {
    return earlier.field().equals(field) || later.field().equals(field);
  }
}
