package org.imrletters.imported;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a letter was read up to one of its words.
 *
 * @param before the way up to the last thing that became known
 * @param event what that was
 * @param at before which word of the letter
 */
record Way(@Nullable Way before, Event event, int at) {

  /** What becomes known. */
  enum Kind {
    /** A value starts. */
    STARTS,
    /** A value ends. */
    ENDS,
    /** One of several passages is printed. */
    CHOSEN,
    /** The entries of a list are printed in groups. */
    GROUPED,
    /** A list has one more entry. */
    ENTRY,
    /** A list ends. */
    ENDED,
    /** A line of the pack is not in the letter. */
    MISSING,
    /** Words are in the letter that the pack does not say. */
    UNREAD,
    /** Until here. */
    READ_ON
  }

  /**
   * Something that becomes known.
   *
   * @param printed the value
   * @param ways in which ways the case can be set
   * @param list the place of the list
   */
  record Event(Kind kind, CaseValue.@Nullable Printed printed, List<Map<Knob, Integer>> ways, String list) {

    static Event of(Kind kind) {
      return new Event(kind, null, List.of(), "");
    }

    static Event value(Kind kind, CaseValue.Printed printed) {
      return new Event(kind, printed, List.of(), "");
    }

    static Event chosen(List<Map<Knob, Integer>> ways) {
      return new Event(Kind.CHOSEN, null, ways, "");
    }

    static Event grouped(String list) {
      return new Event(Kind.GROUPED, null, List.of(), list);
    }

    static Event entry(String list) {
      return new Event(Kind.ENTRY, null, List.of(), list);
    }

    static Event ended(String list) {
      return new Event(Kind.ENDED, null, List.of(), list);
    }

    static Event missing() {
      return of(Kind.MISSING);
    }
  }

  /** All steps of it, from the first. */
  static List<Way> all(@Nullable Way last) {
    List<Way> all = new ArrayList<>();
    for (Way way = last; way != null; way = way.before) {
      all.add(way);
    }
    Collections.reverse(all);
    return all;
  }
}
