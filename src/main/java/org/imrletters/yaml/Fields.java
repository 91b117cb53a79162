package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.List;

/** Declares the fields of a group; each answer is the handle by which the field's value is asked for later. */
public final class Fields {

  private final List<Field<?>> declared = new ArrayList<>();

  Fields() {}

  /**
   * A field that every such group has.
   *
   * @param <T> what its value becomes
   */
  public static final class Required<T> {

    final int place;

    private Required(int place) {
      this.place = place;
    }
  }

  /**
   * A field that may be left out, or left without a value.
   *
   * @param <T> what its value becomes
   */
  public static final class Possible<T> {

    final int place;

    private Possible(int place) {
      this.place = place;
    }
  }

  /** Declares a field that has to be there; see {@link Field} for the words. */
  public <T> Required<T> required(String name, Shape<T> shape, String description, String example) {
    declared.add(new Field<>(name, shape, true, description, example));
    return new Required<>(declared.size() - 1);
  }

  /** Declares a field that may be left out; see {@link Field} for the words. */
  public <T> Possible<T> optional(String name, Shape<T> shape, String description, String example) {
    declared.add(new Field<>(name, shape, false, description, example));
    return new Possible<>(declared.size() - 1);
  }

  List<Field<?>> declared() {
    return List.copyOf(declared);
  }
}
