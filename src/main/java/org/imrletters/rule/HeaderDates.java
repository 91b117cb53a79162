package org.imrletters.rule;

import static org.imrletters.review.HeaderDate.APPLICATION_RECEIVED;
import static org.imrletters.review.HeaderDate.ASSIGNED;
import static org.imrletters.review.HeaderDate.DECISION;
import static org.imrletters.review.HeaderDate.INJURY;
import static org.imrletters.review.HeaderDate.MAILED;
import static org.imrletters.review.HeaderDate.UR_DENIAL;
import static org.imrletters.review.HeaderDate.UR_SERVED;

import java.util.List;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;

/** The dates of a header, as rules look at them. */
final class HeaderDates {

  /** The dates that a public copy prints, in the order in which a review runs. */
  static final List<HeaderDate> OF_THE_TABLE = List.of(INJURY, UR_DENIAL, APPLICATION_RECEIVED, ASSIGNED, DECISION);

  /** All dates whose order is known, in the order in which a review runs. */
  static final List<HeaderDate> IN_ORDER = List.of(INJURY, UR_DENIAL, UR_SERVED, APPLICATION_RECEIVED, ASSIGNED,
      DECISION, MAILED);

  private HeaderDates() {}

  /** The place of a date. */
  static FieldPath at(HeaderDate date) {
    return new FieldPath("case").field(date.name());
  }

  /** What a date is called and the day, for instance {@code the UR denial date, 2015-09-25}. */
  static String told(HeaderDate date, CaseHeader header) {
    return date.called() + header.on(date).map(day -> ", " + day).orElse("");
  }
}
