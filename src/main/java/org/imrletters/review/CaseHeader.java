package org.imrletters.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The facts that identify a review: its number, its priority and its dates.
 *
 * @param number the case number, {@code CMyy-nnnnnnn}
 * @param priority standard or expedited
 * @param formulary whether the dispute is about a drug of the formulary, which is decided within 5 working days
 * @param injuryDate the date of injury
 * @param urDenialDate the date of the utilization review decision that is disputed
 * @param urServed the day on which that decision was served
 * @param applicationReceived the day on which the application for review was received
 * @param recordsReceived the day on which the last of the records was received
 * @param assignedDate the day on which the review was assigned
 * @param reviewersApproved the day on which the Administrative Director approved more than one reviewer
 * @param decisionDate the date of the final determination; also the date inside the PDF
 * @param mailed the day on which the determination was mailed to the parties
 * @param supersedes the earlier determination that this one replaces
 */
public record CaseHeader(Optional<String> number, Optional<Priority> priority, boolean formulary,
    Optional<LocalDate> injuryDate, Optional<LocalDate> urDenialDate, Optional<LocalDate> urServed,
    Optional<LocalDate> applicationReceived, Optional<LocalDate> recordsReceived, Optional<LocalDate> assignedDate,
    Optional<LocalDate> reviewersApproved, Optional<LocalDate> decisionDate, Optional<LocalDate> mailed,
    Optional<Supersedes> supersedes) {
  /** Refuses null, naming the part that is. */
  public CaseHeader {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(priority, "priority");
    Objects.requireNonNull(injuryDate, "injuryDate");
    Objects.requireNonNull(urDenialDate, "urDenialDate");
    Objects.requireNonNull(urServed, "urServed");
    Objects.requireNonNull(applicationReceived, "applicationReceived");
    Objects.requireNonNull(recordsReceived, "recordsReceived");
    Objects.requireNonNull(assignedDate, "assignedDate");
    Objects.requireNonNull(reviewersApproved, "reviewersApproved");
    Objects.requireNonNull(decisionDate, "decisionDate");
    Objects.requireNonNull(mailed, "mailed");
    Objects.requireNonNull(supersedes, "supersedes");
  }

  /** A header of which nothing is known. */
  public static final CaseHeader EMPTY = new CaseHeader(Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The seven facts that a public copy prints, and no other. */
  public CaseHeader(Optional<String> number, Optional<Priority> priority, Optional<LocalDate> injuryDate,
      Optional<LocalDate> urDenialDate, Optional<LocalDate> applicationReceived, Optional<LocalDate> assignedDate,
      Optional<LocalDate> decisionDate) {
    this(number, priority, false, injuryDate, urDenialDate, Optional.empty(), applicationReceived, Optional.empty(),
        assignedDate, Optional.empty(), decisionDate, Optional.empty(), Optional.empty());
  }

  /** A header to be filled in from Java, fact by fact. */
  public static CaseHeaderBuilder builder() {
    return new CaseHeaderBuilder();
  }
}
