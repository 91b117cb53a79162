package org.imrletters.imported;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a case that letters print.
 *
 * @param at its place in probes
 * @param pattern what may be typed, for a typed one or a year
 */
record CaseValue(String at, Kind kind, Pattern pattern) {

  /** How dates are printed; see {@code languages/*.yaml}. */
  static final List<String> FORMS = List.of("short", "written");

  /** What it is. */
  enum Kind {
    /** Words. */
    TEXT,
    /** A day. */
    DATE,
    /** A year of four digits. */
    YEAR,
    /** A number, an amount or a code. */
    TYPED
  }

  /**
   * A value as a letter prints it.
   *
   * @param form how a date is written; empty for all else
   */
  record Printed(CaseValue value, String form) {

    /** The same for a value whose place starts otherwise. */
    Printed renamed(String start, String other) {
      return new Printed(value.renamed(start, other), form);
    }
  }

  private CaseValue renamed(String start, String other) {
    return new CaseValue(other + at.substring(start.length()), kind, pattern);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CaseValue value && at.equals(value.at);
  }

  @Override
  public int hashCode() {
    return at.hashCode();
  }
}
