package org.imrletters.imported;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.imported.Knob.Kind;
import org.imrletters.imported.Probes.Probe;

/** Finds in which ways a case can be otherwise, and what a letter prints then. */
record Effects(Probes probes) {

  /**
   * All that can be otherwise in a part of a letter.
   *
   * @param knobs what is tried
   * @param whole whether this is all of the letter, of which whole sections may be left out
   */
  List<Effect> all(Probe base, int from, int to, Collection<Knob> knobs, boolean whole) {
    List<Effect> changes = new ArrayList<>();
    Set<String> passedOver = new TreeSet<>();
    Map<Boolean, List<Knob>> shown = knobs.stream()
        .collect(Collectors
            .partitioningBy(knob -> knob.kind() != Kind.GIVEN || base.setting(knob) == 0 || base.shows(knob.at())));
    List<Knob> looked = new ArrayList<>(shown.get(true));
    looked.addAll(felt(base, shown.get(false)));
    for (Knob knob : looked) {
      if (passedOver.stream().noneMatch(knob.at()::startsWith)) {
        List<Effect> its = of(base, knob, passedOver);
        its.stream().filter(change -> from <= change.hunk().from() && change.hunk().to() <= to).forEach(changes::add);
      }
    }
    for (Map<Knob, Integer> way : whole ? Emptied.ways(base) : List.<Map<Knob, Integer>>of()) {
      of(base, way).stream()
          .filter(change -> change.hunk().isGone() && base.tokens().get(change.hunk().from()).startsLine())
          .forEach(changes::add);
    }
    return changes.stream().filter(change -> !change.isOfParts(changes)).toList();
  }

  /** Of fields that are not shown, those without which something else is: all are left out, then halves of them. */
  private List<Knob> felt(Probe base, List<Knob> hidden) {
    Map<Knob, Integer> without = new LinkedHashMap<>();
    hidden.forEach(knob -> without.put(knob, 0));
    boolean alike = hidden.isEmpty()
        || probes.otherwise(base, without).filter(other -> other.tokens().equals(base.tokens())).isPresent();
    if (alike || hidden.size() == 1) {
      return alike ? List.of() : hidden;
    }
    int half = hidden.size() / 2;
    return Stream
        .concat(felt(base, hidden.subList(0, half)).stream(), felt(base, hidden.subList(half, hidden.size())).stream())
        .toList();
  }

  /** What is otherwise where the case is set so. */
  List<Effect> of(Probe base, Map<Knob, Integer> way) {
    return probes.otherwise(base, way)
        .stream()
        .flatMap(other -> Hunk.between(base.lines(), other.lines()).stream())
        .map(hunk -> new Effect(way, hunk))
        .toList();
  }

  /** What this changes; what lies below it is passed over where it cannot change more. */
  private List<Effect> of(Probe base, Knob knob, Set<String> passedOver) {
    List<Map<Knob, Integer>> ways = ways(base, knob);
    List<Effect> changes = ways.stream().flatMap(way -> of(base, way).stream()).toList();
    boolean worded = ways.stream().anyMatch(way -> probes.otherwise(base, way).isPresent());
    if (knob.kind() == Kind.GIVEN && worded && changes.isEmpty()) {
      passedOver.add(knob.at() + ".");
      passedOver.add(knob.at() + "[");
    }
    List<Effect> shorter = changes.stream().filter(change -> change.isRepetition(knob.at())).toList();
    if (!shorter.isEmpty() && shorter.stream()
        .allMatch(change -> Alike.of(this, base, knob.at(), entry(base, knob.at(), change.hunk())).isPresent())) {
      passedOver.add(knob.at() + "[1]");
    }
    return changes;
  }

  /** Of what is printed for a list's second entry, the part that a third one would follow: a sum comes behind all. */
  Hunk entry(Probe base, String list, Hunk second) {
    int end = probes.otherwise(base, Map.of(new Knob(list, Kind.LENGTH, ProbeCase.LENGTH + 1), ProbeCase.LENGTH + 1))
        .stream()
        .flatMap(more -> Hunk.between(base.lines(), more.lines())
            .stream()
            .filter(hunk -> hunk.isNew() && second.from() < hunk.from() && hunk.from() <= second.to()
                && more.shows(list + "[2]", hunk)))
        .mapToInt(Hunk::from)
        .findFirst()
        .orElse(second.to());
    return new Hunk(second.from(), end, second.otherFrom(), second.otherTo());
  }

  /**
   * Each other way in which it can be set, for the first of a list's entries and for all of them. A list that has no entry is one
   * that is not given.
   */
  private static List<Map<Knob, Integer>> ways(Probe base, Knob knob) {
    List<Map<Knob, Integer>> ways = new ArrayList<>();
    boolean mayBeAbsent = knob.kind() == Kind.LENGTH && base.knobs().contains(new Knob(knob.at(), Kind.GIVEN, 2));
    for (int option = mayBeAbsent ? 1 : 0; option < knob.options(); option++) {
      if (option != base.setting(knob)) {
        ways.add(Map.of(knob, option));
        Knob second = new Knob(knob.at().replaceFirst("\\[0\\]", "[1]"), knob.kind(), knob.options());
        if (knob.kind() == Kind.WORD && !knob.isEntry() && !second.equals(knob) && base.knobs().contains(second)) {
          ways.add(Map.of(knob, option, second, option));
        }
      }
    }
    return ways;
  }
}
