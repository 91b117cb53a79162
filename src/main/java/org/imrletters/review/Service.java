package org.imrletters.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How letters were sent, as it is known once they are: what completes a proof of service (Code of Civil Procedure 1013a).
 *
 * @param mailedOn the day of deposit
 * @param by who declares it
 * @param place where they were deposited, such as {@code Springfield, Illinois}; a blank is left for it if absent or blank
 */
public record Service(LocalDate mailedOn, String by, Optional<String> place) {
  /** Refuses null, naming the part that is. */
  public Service {
    Required.all("mailedOn by place", mailedOn, by, place);
    place = place.filter(said -> !said.isBlank());
  }
}
