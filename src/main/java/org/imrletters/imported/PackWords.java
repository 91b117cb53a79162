package org.imrletters.imported;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.imported.Knob.Kind;
import org.imrletters.imported.Passage.Choice;
import org.imrletters.imported.Passage.Option;
import org.imrletters.imported.Passage.Part;
import org.imrletters.imported.Passage.Piece;
import org.imrletters.imported.Passage.Repeated;
import org.imrletters.imported.Probes.Probe;

/**
 * Learns what a pack prints by looking at what it prints: of a case that gives all it may, and of others that are
 * otherwise in one way each. Where several of these change the same words, all that comes of them together is looked at.
 */
final class PackWords {

  /** Ways that change the same words are tried together, as long as they are no more than so many letters. */
  private static final int MOST_TOGETHER = 12;

  /** What is otherwise in that which is otherwise, and so on. */
  private static final int DEEPEST = 3;

  private final Probes probes;
  private final Effects effects;

  PackWords(Probes probes) {
    this.probes = probes;
    this.effects = new Effects(probes);
  }

  /** Everything that the pack prints; nothing if it words no case. */
  Optional<Passage> all() {
    return probes.fullest().map(this::fullest).map(base -> learned(base, 0, base.tokens().size(), base.knobs(), 0));
  }

  /** The letter that shows most values: one may stand in the way of another. */
  private Probe fullest(Probe first) {
    Probe best = first;
    for (Knob knob : first.knobs()) {
      boolean hides = knob.kind() == Kind.GIVEN && best.shows(knob.at()) || knob.kind() == Kind.GROUP
          || knob.at().equals("copy");
      for (int option = 0; hides && option < knob.options(); option++) {
        Probe current = best;
        best = probes.otherwise(best, Map.of(knob, option))
            .filter(other -> other.shown() > current.shown())
            .orElse(best);
      }
    }
    return best;
  }

  private Passage learned(Probe base, int from, int to, Collection<Knob> knobs, int depth) {
    List<Effect> own = effects.all(base, from, to, knobs, depth == 0);
    return depth > 0 ? passage(base, from, to, own, own, depth) : withGroups(base, from, to, own);
  }

  private Passage withGroups(Probe base, int from, int to, List<Effect> changes) {
    List<Groups.Placed> groups = new Groups(probes, base,
        (probe, start, end, knobs) -> learned(probe, start, end, knobs, 1)).all();
    List<Effect> others = changes.stream()
        .filter(change -> groups.stream().noneMatch(group -> group.tells(change.settings(), change.hunk())))
        .toList();
    List<Part> parts = new ArrayList<>();
    int at = from;
    for (Groups.Placed group : groups) {
      parts.addAll(
          passage(base, at, group.hunk().from(), Effect.within(others, at, group.hunk().from()), others, 0).parts());
      parts.add(group.part());
      at = group.hunk().to();
    }
    parts.addAll(passage(base, at, to, Effect.within(others, at, to), others, 0).parts());
    return new Passage(parts);
  }

  private Passage passage(Probe base, int from, int to, List<Effect> changes, List<Effect> around, int depth) {
    List<Effect> left = changes.stream()
        .sorted(Comparator.comparingInt((Effect change) -> change.hunk().from())
            .thenComparing(change -> change.hunk().to() == change.hunk().from() ? 0 : 1)
            .thenComparing(change -> -change.hunk().to()))
        .toList();
    List<Part> parts = new ArrayList<>();
    int at = from;
    for (int i = 0; i < left.size();) {
      int start = left.get(i).hunk().from();
      int end = left.get(i).hunk().to();
      List<Effect> here = new ArrayList<>();
      Set<Map<Knob, Integer>> ways = new LinkedHashSet<>();
      for (int widest = -1; widest < end;) {
        widest = end;
        while (i < left.size() && left.get(i).hunk().isWithin(start, end)) {
          end = Math.max(end, left.get(i).hunk().to());
          here.add(left.get(i++));
        }
        ways.addAll(ways(here, start, end));
        for (Hunk more : together(base, ways, start, end)) {
          start = Math.max(at, Math.min(start, more.from()));
          end = Math.min(to, Math.max(end, more.to()));
        }
      }
      pieces(base, at, start, parts);
      parts.add(part(base, start, end, here, ways, around, depth));
      at = end;
    }
    pieces(base, at, to, parts);
    return new Passage(parts);
  }

  /** What is changed here when ways are taken together that change parts of it. */
  private List<Hunk> together(Probe base, Set<Map<Knob, Integer>> ways, int start, int end) {
    return combinations(ways).stream()
        .filter(combination -> combination.size() > 1)
        .flatMap(combination -> probes.otherwise(base, combination).stream())
        .flatMap(probe -> Hunk.between(base.lines(), probe.lines()).stream())
        .filter(hunk -> hunk.from() < end && hunk.to() > start)
        .toList();
  }

  private void pieces(Probe base, int from, int to, List<Part> parts) {
    probes.reckoned(base).subList(from, to).forEach(token -> parts.add(new Piece(token)));
  }

  private Part part(Probe base, int start, int end, List<Effect> changes, Set<Map<Knob, Integer>> ways,
      List<Effect> around, int depth) {
    List<Effect> whole = changes.stream()
        .filter(change -> change.hunk().from() == start && change.hunk().to() == end)
        .toList();
    List<Effect> inner = changes.stream().filter(change -> !whole.contains(change)).toList();
    Optional<String> list = whole.stream()
        .map(change -> change.settings().keySet().iterator().next().at())
        .filter(place -> whole.stream().anyMatch(change -> change.isRepetition(place)))
        .findFirst();
    if (list.isPresent()) {
      List<Effect> others = whole.stream().filter(change -> !change.isRepetition(list.get())).toList();
      return repeated(base, list.get(), whole.get(0).hunk(), inner, others, around, depth);
    }
    return choice(base, start, end, inner, ways, around, depth);
  }

  private Choice choice(Probe base, int start, int end, List<Effect> inner, Set<Map<Knob, Integer>> ways,
      List<Effect> around, int depth) {
    List<Effect> below = inner.stream().filter(change -> !ways.contains(change.settings())).toList();
    Map<Passage, List<Map<Knob, Integer>>> options = new LinkedHashMap<>();
    List<Map<Knob, Integer>> usual = usual(base, ways, below);
    Passage first = passage(base, start, end, below, around, depth);
    options.put(first, usual);
    // What prints the same is one, whatever ways lead to it.
    Map<List<Token>, Passage> printed = new HashMap<>(Map.of(base.tokens().subList(start, end), first));
    for (Map<Knob, Integer> combination : combinations(ways)) {
      probes.otherwise(base, combination).ifPresent(probe -> Stretch.of(base, start, end, probe).ifPresent(its -> {
        Passage passage = printed.computeIfAbsent(its.tokens(probe),
            tokens -> option(base, probe, its, combination, below, depth));
        options.merge(passage, worded(combination, usual), PackWords::both);
      }));
    }
    return new Choice(
        options.entrySet().stream().map(option -> new Option(option.getValue(), option.getKey())).toList());
  }

  /** In which ways the case can be set where it prints what the base prints. */
  private static List<Map<Knob, Integer>> usual(Probe base, Set<Map<Knob, Integer>> ways, List<Effect> below) {
    Map<Knob, Integer> its = base.settings(ways.stream()
        .filter(way -> way.size() == 1)
        .flatMap(way -> way.keySet().stream())
        .filter(knob -> below.stream().noneMatch(change -> change.settings().containsKey(knob)))
        .toList());
    List<Map<Knob, Integer>> all = new ArrayList<>(List.of(its));
    its.forEach((knob, set) -> IntStream.range(0, knob.kind() == Kind.WORD ? knob.options() : 0)
        .filter(option -> option != set && !ways.contains(Map.of(knob, option)))
        .forEach(option -> all.add(Probes.with(its, Map.of(knob, option)))));
    return all;
  }

  /** What is otherwise than usual, first with the words that are usual beside it: what is printed may need them. */
  private static List<Map<Knob, Integer>> worded(Map<Knob, Integer> combination, List<Map<Knob, Integer>> usual) {
    Map<Knob, Integer> words = new LinkedHashMap<>();
    usual.get(0).forEach((knob, option) -> {
      if (knob.kind() == Kind.WORD
          && combination.keySet().stream().noneMatch(other -> Knob.isAt(other.at(), knob.at()))) {
        words.put(knob, option);
      }
    });
    return words.isEmpty() ? List.of(combination) : List.of(Probes.with(words, combination), combination);
  }

  private static <T> List<T> both(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /** What changes all that stands here; where nothing does, the parts of it that overlap are changed together. */
  private static Set<Map<Knob, Integer>> ways(List<Effect> changes, int start, int end) {
    List<Effect> whole = changes.stream()
        .filter(change -> change.hunk().from() == start && change.hunk().to() == end)
        .toList();
    return (whole.isEmpty() ? Effect.crossing(changes) : Effect.innermost(whole)).stream()
        .map(Effect::settings)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Repeated repeated(Probe base, String list, Hunk second, List<Effect> inner, List<Effect> others,
      List<Effect> around, int depth) {
    Hunk entry = effects.entry(base, list, second);
    Passage tail = passage(base, entry.to(), second.to(), Effect.within(inner, entry.to(), second.to()), around, depth);
    Passage passage = Alike.of(effects, base, list, entry)
        .map(alike -> asFirst(base, list, entry, alike, around, depth))
        .orElseGet(
            () -> entry(base, list, entry, Effect.within(inner, entry.from(), entry.to()), others, around, depth));
    return new Repeated(list, passage, tail, true);
  }

  private Passage entry(Probe base, String list, Hunk second, List<Effect> inner, List<Effect> others,
      List<Effect> around, int depth) {
    Set<Map<Knob, Integer>> ways = others.stream()
        .map(Effect::settings)
        .filter(way -> way.keySet().stream().allMatch(knob -> knob.at().startsWith(list + "[1]")))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return ways.isEmpty() ? passage(base, second.from(), second.to(), inner, around, depth)
        : new Passage(List.of(choice(base, second.from(), second.to(), inner, ways, around, depth)));
  }

  private Passage asFirst(Probe base, String list, Hunk second, Alike alike, List<Effect> around, int depth) {
    List<Part> parts = new ArrayList<>();
    pieces(base, second.from(), second.to() - alike.pieces(), parts);
    int start = alike.start();
    List<Effect> first = around.stream()
        .filter(change -> start <= change.hunk().from() && change.hunk().to() <= second.from()
            && (change.hunk().to() - change.hunk().from() < second.from() - start + (change.hunk().isNew() ? 1 : 0)
                || change.settings().keySet().stream().anyMatch(knob -> knob.at().equals(list + "[0]"))))
        .toList();
    passage(base, start, second.from(), first, first, depth).parts()
        .forEach(part -> parts.add(part.renamed(list + "[0]", list + "[1]")));
    return new Passage(parts);
  }

  /** All that these ways come to, those first in which few are taken together. */
  private static List<Map<Knob, Integer>> combinations(Set<Map<Knob, Integer>> ways) {
    Set<Map<Knob, Integer>> all = new LinkedHashSet<>(ways);
    for (Map<Knob, Integer> way : ways) {
      List<Map<Knob, Integer>> more = all.stream()
          .filter(other -> other.keySet().stream().noneMatch(way::containsKey))
          .map(other -> Probes.with(other, way))
          .toList();
      if (all.size() + more.size() <= MOST_TOGETHER) {
        all.addAll(more);
      }
    }
    return all.stream().sorted(Comparator.comparing(Map::size)).toList();
  }

  private Passage option(Probe base, Probe probe, Stretch its, Map<Knob, Integer> combination, List<Effect> inner,
      int depth) {
    return combination.size() > 1 || depth == DEEPEST || depth > 0 && !its.isOfLines(probe) ? plain(probe, its)
        : learned(probe, its.from(), its.to(), its.relevant(base, probe, combination, inner), depth + 1);
  }

  private Passage plain(Probe probe, Stretch stretch) {
    List<Part> parts = new ArrayList<>();
    pieces(probe, stretch.from(), stretch.to(), parts);
    return new Passage(parts);
  }
}
