package org.imrletters.yaml;

import java.util.List;
import java.util.Map;

/** A value as a file holds it, beside what its shape makes of that; see {@link Shape#tree}. */
public sealed interface Tree {

  /** What the shape makes of it. */
  Object value();

  /**
   * What a person typed.
   *
   * @param typed the text as it is typed
   * @param value what it means, which may be the text itself
   */
  record Text(String typed, Object value) implements Tree {}

  /**
   * A date, a year, yes or no, or one of a few words.
   *
   * @param typed how it is typed
   * @param value what it means
   */
  record Single(String typed, Object value) implements Tree {}

  /**
   * A list.
   *
   * @param all its entries, in their order
   * @param value what it means
   */
  record Entries(List<Tree> all, Object value) implements Tree {}

  /**
   * A group of fields.
   *
   * @param fields its values by their names, in the order of the format
   * @param value what it means
   */
  record Group(Map<String, Tree> fields, Object value) implements Tree {}
}
