package org.imrletters.kind;

import java.util.Objects;
import java.util.Set;

/**
 * A field that a template pack adds to the case file for its own letters.
 *
 * @param name its name under {@code fields:} in the case and in the pack's templates
 * @param type what may be typed there
 * @param required whether a case without it is wrong
 * @param description what belongs there, told to whoever left it out
 * @param example a value as it would be typed behind the colon
 * @param showTo the roles, by their names in case files, whose letters alone may tell it; empty for all copies
 */
public record FieldDeclaration(String name, FieldType type, boolean required, String description, String example,
    Set<String> showTo) {
  /** Refuses null, naming the part that is. */
  public FieldDeclaration {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(example, "example");
    showTo = Set.copyOf(showTo);
  }
}
