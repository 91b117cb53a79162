package org.imrletters.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** A schema, or another JSON object: values by keywords, in an order that stays. */
final class Keywords extends LinkedHashMap<String, Object> {

  /** The schema that names another one, by its place in the document. */
  static Keywords reference(String definition) {
    return new Keywords().with("$ref", "#/$defs/" + definition);
  }

  static Keywords anyOf(List<Keywords> choices) {
    return new Keywords().with("anyOf", choices);
  }

  /** This one, with a further keyword. */
  Keywords with(String keyword, Object value) {
    put(keyword, value);
    return this;
  }

  /** This one, with all keywords of the other behind its own. */
  Keywords with(Keywords other) {
    putAll(other);
    return this;
  }

  /** Whether it lists the values that an editor offers. */
  boolean offersChoices() {
    return get("anyOf") instanceof List<?> choices && choices.get(0) instanceof Keywords first
        && first.containsKey("enum");
  }

  /** The schema of what this one takes, and of nothing at all. */
  Keywords orNothing() {
    if (get("anyOf") instanceof List<?> choices) {
      List<Object> longer = new ArrayList<>(choices);
      longer.add(new Keywords().with("type", "null"));
      return new Keywords().with(this).with("anyOf", longer);
    }
    return get("type") instanceof String type ? new Keywords().with(this).with("type", List.of(type, "null"))
        : anyOf(List.of(this, new Keywords().with("type", "null")));
  }
}
