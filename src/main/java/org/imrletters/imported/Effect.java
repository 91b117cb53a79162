package org.imrletters.imported;

import java.util.List;
import java.util.Map;
import org.imrletters.imported.Knob.Kind;

/** Some ways in which a case can be otherwise, and what a letter prints then in place of what. */
record Effect(Map<Knob, Integer> settings, Hunk hunk) {

  boolean isRepetition(String list) {
    return settings.equals(Map.of(new Knob(list, Kind.LENGTH, ProbeCase.LENGTH + 1), 1)) && hunk.isGone();
  }

  /** Whether a group of fields, where it is not given, changes what one of its fields changes by itself. */
  boolean isOfParts(List<Effect> changes) {
    Knob knob = settings.keySet().iterator().next();
    return settings.size() == 1 && knob.kind() == Kind.GIVEN
        && changes.stream()
            .anyMatch(other -> other.hunk.from() <= hunk.to() && hunk.from() <= other.hunk.to()
                && other.settings.keySet().stream().allMatch(part -> part.at().startsWith(knob.at() + ".")));
  }

  /** Those that lie between these. */
  static List<Effect> within(List<Effect> changes, int from, int to) {
    return changes.stream().filter(change -> from <= change.hunk.from() && change.hunk.to() <= to).toList();
  }

  /** Without those that are about a group which others are about a part of. */
  static List<Effect> innermost(List<Effect> changes) {
    return changes.stream()
        .filter(change -> changes.stream()
            .noneMatch(other -> change.settings.size() == 1 && change.settings.keySet()
                .stream()
                .anyMatch(knob -> knob.kind() == Kind.GIVEN && other.settings.keySet()
                    .stream()
                    .anyMatch(part -> part.kind() == Kind.GIVEN && part.at().startsWith(knob.at() + ".")))))
        .toList();
  }

  /** What overlaps with others. */
  static List<Effect> crossing(List<Effect> changes) {
    return changes.stream()
        .filter(one -> changes.stream().anyMatch(other -> crosses(one, other) || crosses(other, one)))
        .toList();
  }

  private static boolean crosses(Effect one, Effect other) {
    return one.hunk.from() < other.hunk.from() && other.hunk.from() < one.hunk.to() && one.hunk.to() < other.hunk.to();
  }
}
