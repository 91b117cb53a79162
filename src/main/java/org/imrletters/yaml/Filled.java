package org.imrletters.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of a group whose required fields are all there. */
public record Filled(@Nullable Object[] values) {

  /** The value of a field. */
  public <V> V get(Fields.Given<V> field) {
    int place = field.place();
    return field.made().apply(place < 0 ? Optional.empty() : Optional.ofNullable(values[place]));
  }

  /** Those that are given of fields, by what they stand for, in its order. */
  public <K, V> Map<K, V> all(Map<K, Fields.Given<Optional<V>>> fields) {
    Map<K, V> all = new LinkedHashMap<>();
    fields.forEach((key, field) -> get(field).ifPresent(value -> all.put(key, value)));
    return all;
  }
}
