package org.imrletters.yaml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of a group whose required fields are all there. */
public record Filled(@Nullable Object[] values) {

  /** The value of a field. */
  public <V> V get(Fields.Given<V> field) {
    return field.made().apply(Optional.ofNullable(values[field.place()]));
  }
}
