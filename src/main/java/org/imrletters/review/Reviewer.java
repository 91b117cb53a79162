package org.imrletters.review;

import java.util.List;
import java.util.Objects;

/**
 * The expert reviewer's credentials. A letter never names the reviewer (Labor Code 4610.6(f)).
 *
 * @param licensedIn the states of licensure, in the order of printing
 * @param specialties the board certifications or specialties
 */
public record Reviewer(List<String> licensedIn, List<String> specialties) {

  /** Keeps the lists from changing behind the reader's back. */
  public Reviewer {
    licensedIn = List.copyOf(Objects.requireNonNull(licensedIn, "licensedIn"));
    specialties = List.copyOf(Objects.requireNonNull(specialties, "specialties"));
  }
}
