package org.imrletters.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts that identify a review: its number, its priority and its dates.
 *
 * @param number the case number, {@code CMyy-nnnnnnn}
 * @param priority standard or expedited
 * @param injuryDate the date of injury
 * @param urDenialDate the date of the utilization review decision that is disputed
 * @param applicationReceived the day on which the application for review was received
 * @param assignedDate the day on which the review was assigned
 * @param decisionDate the date of the final determination; also the date inside the PDF
 */
public record CaseHeader(
    Optional<String> number,
    Optional<Priority> priority,
    Optional<LocalDate> injuryDate,
    Optional<LocalDate> urDenialDate,
    Optional<LocalDate> applicationReceived,
    Optional<LocalDate> assignedDate,
    Optional<LocalDate> decisionDate) {

  /** A header of which nothing is known. */
  public static final CaseHeader EMPTY =
      new CaseHeader(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
