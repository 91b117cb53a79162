package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares the fields of a group; each answer is the handle by which the field's value is asked for once it is read. A
 * field with a getter is written as well.
 *
 * @param <G> what is made of the group
 */
public final class Fields<G> {

  private final List<Part<G, ?>> declared = new ArrayList<>();
  private @Nullable MapShape<?> others;

  Fields() {}

  /**
   * The handle of a field.
   *
   * @param <V> what its value becomes
   */
  public record Given<V>(int place, Function<Optional<Object>, V> made) {}

  /** A field, and how it is found in what was made of its group; absent, where it says no more than leaving it out. */
  record Part<G, T>(Field<T> field, Function<? super G, Optional<T>> getter, @Nullable T usual) {

    Optional<Tree> of(G group, boolean whole) {
      return getter.apply(group)
          .filter(value -> whole || !value.equals(usual))
          .map(value -> field.shape().tree(value, whole));
    }
  }

  /** Declares a field that has to be there; see {@link Field} for the words. */
  public <T> Given<T> required(String name, Shape<T> shape, String description, String example,
      Function<? super G, ? extends T> getter) {
    add(new Field<>(name, shape, true, description, example), group -> Optional.of(getter.apply(group)), null);
    return this.<T, T>given(Optional::orElseThrow);
  }

  /** The same, for a field that is only read. */
  public <T> Given<T> required(String name, Shape<T> shape, String description, String example) {
    add(new Field<>(name, shape, true, description, example), group -> Optional.empty(), null);
    return this.<T, T>given(Optional::orElseThrow);
  }

  /** Declares a field that may be left out, or left without a value; it is absent also where it is wrong. */
  public <T> Given<Optional<T>> optional(String name, Shape<T> shape, String description, String example,
      Function<? super G, Optional<T>> getter) {
    add(new Field<>(name, shape, false, description, example), getter, null);
    return this.<T, Optional<T>>given(Function.identity());
  }

  /** The same, for a field that is only read. */
  public <T> Given<Optional<T>> optional(String name, Shape<T> shape, String description, String example) {
    return optional(name, shape, description, example, group -> Optional.empty());
  }

  /** Declares a field that means {@code usual} where it is left out. */
  public <T> Given<T> optional(String name, Shape<T> shape, T usual, String description, String example,
      Function<? super G, ? extends T> getter) {
    add(new Field<>(name, shape, false, description, example), group -> Optional.of(getter.apply(group)), usual);
    return this.<T, T>given(value -> value.orElse(usual));
  }

  private <T> void add(Field<T> field, Function<? super G, Optional<T>> getter, @Nullable T usual) {
    declared.add(new Part<>(field, getter, usual));
  }

  /** The handle of the field that was declared last. */
  @SuppressWarnings("unchecked") // The value at this place is read by the shape that was declared with it.
  private <T, V> Given<V> given(Function<Optional<T>, V> made) {
    return new Given<>(declared.size() - 1, value -> made.apply((Optional<T>) value));
  }

  /**
   * Declares, behind all fields, that under any other name something may stand as well; the answer is the handle of all
   * of it, by name. It is only read.
   */
  @SuppressWarnings("unchecked") // What stands there is read by this shape.
  public <T> Given<Map<String, T>> others(Shape<T> shape) {
    others = new MapShape<>(shape);
    return new Given<>(declared.size(), value -> (Map<String, T>) value.orElse(Map.of()));
  }

  @Nullable
  MapShape<?> others() {
    return others;
  }

  List<Part<G, ?>> declared() {
    return List.copyOf(declared);
  }
}
