package org.imrletters.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The earlier determination that this one replaces.
 *
 * @param number its case number, where that is another one
 * @param date its date
 */
public record Supersedes(Optional<String> number, Optional<LocalDate> date) {
  /** Refuses null, naming the part that is. */
  public Supersedes {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(date, "date");
  }
}
