package org.imrletters.diagnostic;

import java.util.Optional;

/** Knows where in a file each value of a case stands. */
@FunctionalInterface
public interface SourceMap {

  /** The map of a case that was built in Java: nothing stands anywhere. */
  SourceMap NOWHERE = (path, quote) -> Optional.empty();

  /**
   * Where a value stands. A value that is not in the file is placed at the nearest one around it.
   *
   * @param path the value's place in the case
   * @param quote words inside the value to point at; empty for the value as a whole
   */
  Optional<Location> locate(FieldPath path, String quote);

  /** Whether the file says anything at this place; so it is of a case that was built in Java. */
  default boolean holds(FieldPath path) {
    return true;
  }
}
