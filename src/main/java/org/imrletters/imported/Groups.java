package org.imrletters.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.imported.Knob.Kind;
import org.imrletters.imported.Passage.Choice;
import org.imrletters.imported.Passage.Grouped;
import org.imrletters.imported.Passage.Option;
import org.imrletters.imported.Passage.Part;
import org.imrletters.imported.Passage.Repeated;
import org.imrletters.imported.Probes.Probe;

/**
 * Finds lists whose entries are not printed in their order, but in groups by a word that each entry has, such as records by
 * who sent them.
 *
 * @param words learns what stands in each group
 */
record Groups(Probes probes, Probe base, Learning words) {

  /** Learns a part of a letter. */
  @FunctionalInterface
  interface Learning {

    /** What is printed there, as far as these change it. */
    Passage learned(Probe probe, int from, int to, List<Knob> knobs);
  }

  /**
   * The groups of a list.
   *
   * @param key the place in the first entry of the word that parts them
   * @param list the place of the list
   * @param hunk where they stand
   */
  record Placed(String list, String key, Hunk hunk, Grouped part) {

    /** Whether a change is one of them, or within one. */
    boolean tells(Map<Knob, Integer> settings, Hunk other) {
      boolean within = other.from() < hunk.to() && hunk.from() < other.to();
      return within || settings.keySet().stream().anyMatch(knob -> knob.at().equals(key) || knob.at().equals(list));
    }
  }

  /** All groups, in the order of the letter. */
  List<Placed> all() {
    List<Placed> all = new ArrayList<>();
    for (Knob list : base.knobs()) {
      if (list.kind() == Kind.LENGTH && !list.at().contains("[")) {
        base.knobs()
            .stream()
            .filter(key -> key.kind() == Kind.WORD && key.at().startsWith(list.at() + "[0].")
                && key.at().indexOf('[', list.at().length() + 1) < 0)
            .filter(key -> isKey(list, key))
            .findFirst()
            .flatMap(key -> placed(list, key))
            .ifPresent(all::add);
      }
    }
    all.sort((one, other) -> one.hunk.from() - other.hunk.from());
    return all;
  }

  /** Whether the entry comes first that has the one word, whichever of two it is. */
  private boolean isKey(Knob list, Knob key) {
    return key.options() > 1 && isFirst(list, set(list, key, 0), set(list, key, 1))
        .flatMap(one -> isFirst(list, set(list, key, 1), set(list, key, 0)).map(other -> !one.equals(other)))
        .orElse(false);
  }

  /** Whether the first entry is printed before the second where they are set in these ways. */
  private Optional<Boolean> isFirst(Knob list, List<Map<Knob, Integer>> one, List<Map<Knob, Integer>> other) {
    Map<Knob, Integer> both = Probes.with(one.get(0), other.get(1));
    return probes.otherwise(base, both).flatMap(probe -> {
      int first = shown(probe, list.at() + "[0]");
      int second = shown(probe, list.at() + "[1]");
      return first < 0 || second < 0 ? Optional.empty() : Optional.of(first < second);
    });
  }

  private static int shown(Probe probe, String entry) {
    return IntStream.range(0, probe.tokens().size())
        .filter(i -> probe.tokens().get(i).place().filter(place -> Knob.isAt(entry, place)).isPresent())
        .findFirst()
        .orElse(-1);
  }

  /** How the word is set in the first entry and in the second; an option that is none is a word that is not given. */
  private List<Map<Knob, Integer>> set(Knob list, Knob key, int option) {
    Knob given = new Knob(key.at(), Kind.GIVEN, 2);
    Knob its = option < key.options() ? key : given;
    int set = option < key.options() ? option : 0;
    return List.of(Map.of(its, set), Map.of(its.renamed(list.at() + "[0]", list.at() + "[1]"), set));
  }

  private Optional<Placed> placed(Knob list, Knob key) {
    return probes.otherwise(base, Map.of(list, 0)).flatMap(empty -> {
      List<Hunk> gone = Hunk.between(base.lines(), empty.lines());
      List<List<Map<Knob, Integer>>> order = IntStream.rangeClosed(0, key.options())
          .filter(option -> option < key.options() || base.knobs().contains(new Knob(key.at(), Kind.GIVEN, 2)))
          .mapToObj(option -> set(list, key, option))
          .sorted((one, other) -> one.equals(other) || isFirst(list, one, other).orElse(true) ? -1 : 1)
          .toList();
      List<Option> groups = order.stream().flatMap(set -> group(empty, list, set).stream()).toList();
      return gone.size() == 1 && gone.get(0).isGone() && groups.size() > 1
          ? Optional.of(new Placed(list.at(), key.at(), gone.get(0), new Grouped(list.at(), groups)))
          : Optional.empty();
    });
  }

  private Optional<Option> group(Probe empty, Knob list, List<Map<Knob, Integer>> set) {
    Map<Knob, Integer> both = Probes.with(set.get(0), set.get(1));
    return probes.otherwise(base, both).flatMap(probe -> {
      List<Hunk> its = Hunk.between(empty.lines(), probe.lines());
      List<Knob> knobs = probe.knobs()
          .stream()
          .filter(knob -> knob.equals(list) || knob.at().startsWith(list.at() + "[")
              && both.keySet().stream().noneMatch(key -> Knob.isAt(knob.at(), key.at())))
          .toList();
      return its.size() == 1 && its.get(0).isNew()
          ? group(words.learned(probe, its.get(0).otherFrom(), its.get(0).otherTo(), knobs), list.at(), set.get(1))
          : Optional.empty();
    });
  }

  /** A group, any entry of which may be any of the list's. */
  private static Optional<Option> group(Passage passage, String list, Map<Knob, Integer> set) {
    List<Part> parts = passage.parts();
    int at = IntStream.range(0, parts.size())
        .filter(i -> parts.get(i) instanceof Repeated repeated && repeated.list().equals(list))
        .findFirst()
        .orElse(-1);
    if (at < 0) {
      return parts.size() == 1 && parts.get(0) instanceof Choice choice
          ? group(choice.options().get(0).passage(), list, set)
          : Optional.empty();
    }
    Repeated repeated = (Repeated) parts.get(at);
    Part more = new Repeated(list, worded(repeated.passage(), set), repeated.tail(), false);
    List<Part> first = parts.subList(0, at).stream().map(part -> part.renamed(list + "[0]", list + "[1]")).toList();
    return Optional.of(new Option(List.of(set),
        new Passage(
            Stream.of(worded(new Passage(first), set).parts(), List.of(more), parts.subList(at + 1, parts.size()))
                .flatMap(List::stream)
                .toList())));
  }

  private static Passage worded(Passage passage, Map<Knob, Integer> set) {
    return new Passage(List.of(new Choice(List.of(new Option(List.of(set), passage)))));
  }
}
