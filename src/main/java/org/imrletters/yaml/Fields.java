package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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

  private Predicate<String> offered = name -> true;
  private Predicate<String> needed = name -> false;

  Fields() {}

  /**
   * The handle of a field.
   *
   * @param <V> what its value becomes
   */
  public record Given<V>(int place, Function<Optional<Object>, V> made) {}

  /**
   * A field, and how it is found in what was made of its group.
   *
   * @param usual the value that says no more than leaving it out
   * @param vital whether nothing is made of a group without it
   */
  record Part<G, T>(Field<T> field, Function<? super G, Optional<T>> getter, @Nullable T usual, boolean vital) {

    Optional<Tree> of(G group, boolean whole) {
      return getter.apply(group)
          .filter(value -> whole || !value.equals(usual))
          .map(value -> field.shape().tree(value, whole));
    }
  }

  /**
   * Of the fields that are declared from here on, only these are part of the group; the others are as if nobody gave
   * them.
   *
   * @param offered whether a field of this name is part of it
   * @param needed whether it has to be there, though it is declared as one that may be left out
   */
  public Fields<G> only(Predicate<String> offered, Predicate<String> needed) {
    this.offered = offered;
    this.needed = needed;
    return this;
  }

  /** A field of this name has to be there as well; without it the rest of the group is read all the same. */
  public void need(String name) {
    needed = needed.or(name::equals);
  }

  /** Declares a field that has to be there; see {@link Field} for the words. */
  public <T> Given<T> required(String name, Shape<T> shape, String description, String example,
      Function<? super G, ? extends T> getter) {
    return add(new Field<>(name, shape, true, description, example), group -> Optional.of(getter.apply(group)), null,
        true, Optional::orElseThrow);
  }

  /** The same, for a field that is only read. */
  public <T> Given<T> required(String name, Shape<T> shape, String description, String example) {
    return add(new Field<>(name, shape, true, description, example), group -> Optional.empty(), null, true,
        Optional::orElseThrow);
  }

  /** Declares a field that may be left out, or left without a value; it is absent also where it is wrong. */
  public <T> Given<Optional<T>> optional(String name, Shape<T> shape, String description, String example,
      Function<? super G, Optional<T>> getter) {
    return add(new Field<>(name, shape, needed.test(name), description, example), getter, null, false,
        Function.identity());
  }

  /** The same, for a field that is only read. */
  public <T> Given<Optional<T>> optional(String name, Shape<T> shape, String description, String example) {
    return optional(name, shape, description, example, group -> Optional.empty());
  }

  /** The handle of a field that is no part of the group, and means this. */
  public <T> Given<T> none(T usual) {
    return new Given<>(-1, value -> usual);
  }

  /** Declares a field that means {@code usual} where it is left out. */
  public <T> Given<T> optional(String name, Shape<T> shape, T usual, String description, String example,
      Function<? super G, ? extends T> getter) {
    return add(new Field<>(name, shape, needed.test(name), description, example),
        group -> Optional.of(getter.apply(group)), usual, false, value -> value.orElse(usual));
  }

  /** The same, for a field that is only read. */
  public <T> Given<T> optional(String name, Shape<T> shape, T usual, String description, String example) {
    return optional(name, shape, usual, description, example, group -> usual);
  }

  /** The handle of a field; one that is no part of the group has no place, and is as if nobody gave it. */
  @SuppressWarnings("unchecked") // The value at this place is read by the shape that was declared with it.
  private <T, V> Given<V> add(Field<T> field, Function<? super G, Optional<T>> getter, @Nullable T usual, boolean vital,
      Function<Optional<T>, V> made) {
    int place = offered.test(field.name()) ? declared.size() : -1;
    if (place >= 0) {
      declared.add(new Part<>(field, getter, usual, vital));
    }
    return new Given<>(place, value -> made.apply((Optional<T>) value));
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

  List<String> names() {
    return declared.stream().map(part -> part.field().name()).toList();
  }

  List<Part<G, ?>> declared() {
    return List.copyOf(declared);
  }

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
}
