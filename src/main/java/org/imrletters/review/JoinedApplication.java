package org.imrletters.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One of several applications that are reviewed as one. They may be joined where they share employee, requesting
 * physician and date of injury.
 *
 * @param number its case number, {@code CMyy-nnnnnnn}
 * @param employee the injured worker's name
 * @param requestingPhysician the name of the physician who requested the treatment
 * @param injuryDate the date of injury
 */
public record JoinedApplication(Optional<String> number, Optional<String> employee,
    Optional<String> requestingPhysician, Optional<LocalDate> injuryDate) {
  /** Refuses null, naming the part that is. */
  public JoinedApplication {
    Required.all("number employee requestingPhysician injuryDate", number, employee, requestingPhysician, injuryDate);
  }
}
