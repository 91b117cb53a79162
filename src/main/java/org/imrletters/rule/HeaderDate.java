package org.imrletters.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.CaseHeader;

/** A date of the header, under the name that a clerk gives it. */
record HeaderDate(String field, String called, Optional<LocalDate> date) {

  /** The dates that a public copy prints, in the order in which a review runs. */
  static List<HeaderDate> ofTheTable(CaseHeader header) {
    return List.of(new HeaderDate("injuryDate", "the date of injury", header.injuryDate()),
        new HeaderDate("urDenialDate", "the UR denial date", header.urDenialDate()),
        new HeaderDate("applicationReceived", "the date the application was received", header.applicationReceived()),
        new HeaderDate("assignedDate", "the date assigned", header.assignedDate()),
        new HeaderDate("decisionDate", "the decision date", header.decisionDate()));
  }

  /** All dates whose order is known, in the order in which a review runs. */
  static List<HeaderDate> inOrder(CaseHeader header) {
    List<HeaderDate> dates = new ArrayList<>(ofTheTable(header));
    dates.add(2, new HeaderDate("urServed", "the date the UR decision was served", header.urServed()));
    dates.add(new HeaderDate("mailed", "the date of mailing", header.mailed()));
    return dates;
  }

  FieldPath at() {
    return new FieldPath("case").field(field);
  }

  /** Its name and the day, for instance {@code the UR denial date, 2015-09-25}. */
  String told() {
    return called + date.map(day -> ", " + day).orElse("");
  }
}
