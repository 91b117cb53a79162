package org.imrletters.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Someone whom a determination concerns, with what identifies them. A public copy holds none of it (Labor Code
 * 138.7(a)).
 *
 * @param name the name of the person, or of the office
 * @param address the lines of the address; empty where it is not given
 * @param birthDate the employee's date of birth
 * @param claimNumber the claims administrator's number for the claim
 * @param fields the fields that the pack declares for parties, by name, in the order in which they were given
 */
public record Party(Optional<String> name, List<String> address, Optional<LocalDate> birthDate,
    Optional<String> claimNumber, Map<String, FieldValue> fields) {
  /** Refuses null, naming the part that is. */
  public Party {
    Required.all("name birthDate claimNumber", name, birthDate, claimNumber);
    address = List.copyOf(address);
    fields = FieldValue.inOrder(Objects.requireNonNull(fields, "fields"));
  }

  /** A party without fields of a pack's own. */
  public Party(Optional<String> name, List<String> address, Optional<LocalDate> birthDate,
      Optional<String> claimNumber) {
    this(name, address, birthDate, claimNumber, Map.of());
  }

  /** A party of this name and nothing more. */
  public static Party named(String name) {
    return new Party(Optional.of(name), List.of(), Optional.empty(), Optional.empty());
  }
}
