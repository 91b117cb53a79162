package org.imrletters.review;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses what is absent, by its name. */
final class Required {

  private Required() {}

  /** Refuses the first of these values that is null; the names stand in the same order, parted by blanks. */
  static void all(String names, @Nullable Object... values) {
    String[] each = names.split(" ");
    for (int i = 0; i < values.length; i++) {
      Objects.requireNonNull(values[i], each[i]);
    }
  }
}
