package org.imrletters.imported;

/**
 * Something about a case that can be one way or another, whatever the values are.
 *
 * @param at the place in the case
 * @param options in how many ways
 */
record Knob(String at, Kind kind, int options) {

  /**
   * How it is in a probe that says nothing of it. Entries of a list have different words, and so have lists.
   *
   * @param list the number of the list of words that it is an entry of
   */
  int usual(int list) {
    return switch (kind) {
      case GIVEN, GROUP -> 1;
      case LENGTH -> ProbeCase.LENGTH;
      case WORD -> (entry() + list) % options;
      case FLAG -> 0;
    };
  }

  /** Whether an entry of a list is no more than this. */
  boolean isEntry() {
    return at.endsWith("]");
  }

  /** Which entry of a list this is. */
  private int entry() {
    return isEntry() ? Integer.parseInt(at.substring(at.lastIndexOf('[') + 1, at.length() - 1)) : 0;
  }

  /** The same at a place that starts otherwise. */
  Knob renamed(String start, String other) {
    return new Knob(renamed(at, start, other), kind, options);
  }

  static String renamed(String place, String start, String other) {
    return place.startsWith(start) ? other + place.substring(start.length()) : place;
  }

  /** Whether a place is this one or a part of it. */
  static boolean isAt(String group, String place) {
    return place.equals(group) || place.startsWith(group + ".") || place.startsWith(group + "[");
  }

  /** What is chosen. */
  enum Kind {
    /** Whether the field is given: 0 or 1. */
    GIVEN,
    /** How many entries a list has. */
    LENGTH,
    /** Whether a value is a group of fields: 0 or 1. */
    GROUP,
    /** Which of a few words. */
    WORD,
    /** Yes or no: 1 or 0. */
    FLAG
  }
}
