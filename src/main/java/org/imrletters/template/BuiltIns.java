package org.imrletters.template;

import java.util.Set;
import java.util.TreeSet;

/** What may follow a question mark in a letter's templates. None of it makes a text longer than it is, save join. */
final class BuiltIns {

  private static final Set<String> ALL = Set.of("has_content", "size", "length", "join", "first", "last", "index",
      "counter", "is_first", "is_last", "has_next", "is_even_item", "is_odd_item", "item_parity", "upper_case",
      "lower_case", "cap_first", "uncap_first", "capitalize", "trim", "contains", "starts_with", "ends_with",
      "remove_beginning", "remove_ending", "seq_contains", "then", "c", "is_string", "is_number", "is_boolean",
      "is_sequence", "is_hash");

  private BuiltIns() {}

  static boolean has(String name) {
    return ALL.contains(name);
  }

  /** All of them, sorted, for whoever used another. */
  static String list() {
    return String.join(" ", new TreeSet<>(ALL));
  }
}
