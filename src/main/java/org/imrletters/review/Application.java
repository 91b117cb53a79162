package org.imrletters.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The application for review, as far as a determination rests on it.
 *
 * @param treatments the disputed treatments, as the application names them
 * @param withdrawn those of them that the claims administrator authorized after all, so that no one decides them
 * @param consolidated the applications that were joined into this one review
 */
public record Application(List<String> treatments, List<String> withdrawn, List<Joined> consolidated) {

  /** An application of which nothing is known. */
  public static final Application EMPTY = new Application(List.of(), List.of(), List.of());

  /** Keeps the lists from changing behind the reader's back. */
  public Application {
    treatments = List.copyOf(Objects.requireNonNull(treatments, "treatments"));
    withdrawn = List.copyOf(Objects.requireNonNull(withdrawn, "withdrawn"));
    consolidated = List.copyOf(Objects.requireNonNull(consolidated, "consolidated"));
  }

  /**
   * One of several applications that are reviewed as one. They may be joined where they share employee, requesting
   * physician and date of injury.
   *
   * @param number its case number, {@code CMyy-nnnnnnn}
   * @param employee the injured worker's name
   * @param requestingPhysician the name of the physician who requested the treatment
   * @param injuryDate the date of injury
   */
  public record Joined(Optional<String> number, Optional<String> employee, Optional<String> requestingPhysician,
      Optional<LocalDate> injuryDate) {
    /** Refuses null, naming the part that is. */
    public Joined {
      Required.all("number employee requestingPhysician injuryDate", number, employee, requestingPhysician, injuryDate);
    }
  }
}
