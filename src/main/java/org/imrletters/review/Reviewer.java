package org.imrletters.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A reviewer's credentials. A letter of Independent Medical Review never names the reviewer (Labor Code 4610.6(f)).
 *
 * @param name the name, where letters of the pack name reviewers
 * @param licensedIn the states of licensure, in the order of printing
 * @param specialties the board certifications or specialties
 */
public record Reviewer(Optional<String> name, List<String> licensedIn, List<String> specialties) {

  /** Keeps the lists from changing behind the reader's back. */
  public Reviewer {
    Required.all("name", name);
    licensedIn = List.copyOf(Objects.requireNonNull(licensedIn, "licensedIn"));
    specialties = List.copyOf(Objects.requireNonNull(specialties, "specialties"));
  }

  /** A reviewer whom the letter does not name. */
  public Reviewer(List<String> licensedIn, List<String> specialties) {
    this(Optional.empty(), licensedIn, specialties);
  }
}
