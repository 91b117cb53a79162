package org.imrletters.yaml;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of a group whose required fields are all there. */
public final class Filled {

  private final @Nullable Object[] values;

  Filled(@Nullable Object[] values) {
    this.values = values;
  }

  /** The value of a required field. */
  @SuppressWarnings("unchecked") // The value at this place was read by the shape that the handle was declared with.
  public <T> T get(Fields.Required<T> field) {
    return (T) Objects.requireNonNull(values[field.place]);
  }

  /** The value of a field that may be left out; empty also where it was wrong, and complained about. */
  @SuppressWarnings("unchecked") // As above.
  public <T> Optional<T> get(Fields.Possible<T> field) {
    return Optional.ofNullable((T) values[field.place]);
  }
}
