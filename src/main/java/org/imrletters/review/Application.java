package org.imrletters.review;

import java.util.List;
import java.util.Objects;

/**
 * The application for review, as far as a determination rests on it.
 *
 * @param treatments the disputed treatments, as the application names them
 * @param withdrawn those of them that the claims administrator authorized after all, so that no one decides them
 * @param consolidated the applications that were joined into this one review
 */
public record Application(List<String> treatments, List<String> withdrawn, List<JoinedApplication> consolidated) {

  /** An application of which nothing is known. */
  public static final Application EMPTY = new Application(List.of(), List.of(), List.of());

  /** Keeps the lists from changing behind the reader's back. */
  public Application {
    treatments = List.copyOf(Objects.requireNonNull(treatments, "treatments"));
    withdrawn = List.copyOf(Objects.requireNonNull(withdrawn, "withdrawn"));
    consolidated = List.copyOf(Objects.requireNonNull(consolidated, "consolidated"));
  }
}
