package org.imrletters.review;

import java.util.Objects;
import java.util.Optional;

/** What was requested: either a treatment as a whole, or one that was partly authorized. */
public sealed interface Treatment {

  /** The treatment that this review decides. */
  String name();

  /**
   * A treatment denied as a whole.
   *
   * @param name the treatment as the application names it, such as {@code Klonopin 1mg, #25 with 9 refills}
   */
  record Whole(String name) implements Treatment {
    /** Refuses null, naming the part that is. */
    public Whole {
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * A treatment of which the claims administrator authorized a part.
   *
   * @param original the request as it was made
   * @param authorized the part that the claims administrator authorized
   * @param remaining the part that is left for review; absent where the whole original request stays eligible
   */
  record PartlyAuthorized(String original, String authorized, Optional<String> remaining) implements Treatment {
    /** Refuses null, naming the part that is. */
    public PartlyAuthorized {
      Required.all("original authorized remaining", original, authorized, remaining);
    }

    @Override
    public String name() {
      return remaining.orElse(original);
    }
  }
}
