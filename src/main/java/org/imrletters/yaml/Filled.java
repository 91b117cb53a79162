package org.imrletters.yaml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of a group whose required fields are all there. */
public record Filled(@Nullable Object[] values) {

  /** The value of a field. */
  public <V> V get(Fields.Given<V> field) {
    int place = field.place();
    return field.made().apply(place < 0 ? Optional.empty() : Optional.ofNullable(values[place]));
  }
}
