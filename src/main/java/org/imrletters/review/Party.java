package org.imrletters.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Someone whom a determination concerns, with what identifies them. A public copy holds none of it (Labor Code
 * 138.7(a)).
 *
 * @param name the name of the person, or of the office
 * @param address the address, on one line
 * @param birthDate the employee's date of birth
 * @param claimNumber the claims administrator's number for the claim
 */
public record Party(Optional<String> name, Optional<String> address, Optional<LocalDate> birthDate,
    Optional<String> claimNumber) {
  /** Refuses null, naming the part that is. */
  public Party {
    Required.all("name address birthDate claimNumber", name, address, birthDate, claimNumber);
  }

  /** A party of this name and nothing more. */
  public static Party named(String name) {
    return new Party(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
