package org.imrletters.kind;

import java.util.Objects;

/**
 * A field that a template pack adds to the case file for its own letters.
 *
 * @param name its name in the case's {@code fields:} and in the pack's templates
 * @param kind what may be typed there
 * @param required whether a case without it is wrong
 * @param description what belongs there, told to whoever left it out
 */
public record FieldDeclaration(String name, Kind kind, boolean required, String description) {
  /** Refuses null, naming the part that is. */
  public FieldDeclaration {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(description, "description");
  }

  /** What may be typed in a declared field. */
  public enum Kind {
    /** A line of text. */
    TEXT,
    /** Paragraphs and lists. */
    PROSE,
    /** A date. */
    DATE,
    /** A number, printed as it was typed. */
    NUMBER,
    /** Yes or no. */
    FLAG
  }
}
