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
import java.util.TreeSet;
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

  /** Lines of which more may be otherwise than is known of them. */
  private static final int SOME = 2;

  private final Probes probes;

  PackWords(Probes probes) {
    this.probes = probes;
  }

  /** Some ways in which a case can be otherwise, and what a letter prints then in place of what. */
  private record Change(Map<Knob, Integer> settings, Hunk hunk) {

    boolean isRepetition(String list) {
      return settings.equals(Map.of(new Knob(list, Kind.LENGTH, ProbeCase.LENGTH + 1), 1)) && hunk.isGone();
    }
  }

  /** Everything that the pack prints. */
  Passage all() {
    Probe fullest = fullest();
    return learned(fullest, 0, fullest.tokens().size(), fullest.knobs(), 0);
  }

  /** The letter that shows most values: one may stand in the way of another. */
  private Probe fullest() {
    Probe best = probes.probe(Map.of()).orElseThrow();
    for (Knob knob : best.knobs()) {
      boolean hides = knob.kind() == Kind.GIVEN && best.shows(knob.at()) || knob.kind() == Kind.GROUP
          || knob.at().equals("copy");
      for (int option = 0; hides && option < knob.options(); option++) {
        Probe current = best;
        best = probes.probe(with(best.settings(), Map.of(knob, option)))
            .filter(other -> other.shown() > current.shown())
            .orElse(best);
      }
    }
    return best;
  }

  private static Map<Knob, Integer> with(Map<Knob, Integer> settings, Map<Knob, Integer> others) {
    Map<Knob, Integer> changed = new HashMap<>(settings);
    changed.putAll(others);
    return changed;
  }

  private Passage learned(Probe base, int from, int to, Collection<Knob> knobs, int depth) {
    List<Change> changes = new ArrayList<>();
    Set<String> passedOver = new TreeSet<>();
    Map<Boolean, List<Knob>> shown = knobs.stream()
        .collect(Collectors
            .partitioningBy(knob -> knob.kind() != Kind.GIVEN || base.setting(knob) == 0 || base.shows(knob.at())));
    List<Knob> looked = new ArrayList<>(shown.get(true));
    looked.addAll(felt(base, shown.get(false)));
    for (Knob knob : looked) {
      if (passedOver.stream().noneMatch(knob.at()::startsWith)) {
        List<Change> its = changes(base, knob, passedOver);
        its.stream().filter(change -> from <= change.hunk.from() && change.hunk.to() <= to).forEach(changes::add);
      }
    }
    for (Map<Knob, Integer> way : depth == 0 ? Emptied.ways(base) : List.<Map<Knob, Integer>>of()) {
      changes(base, way).stream()
          .filter(change -> change.hunk.isGone() && isOfLines(base, change.hunk))
          .forEach(changes::add);
    }
    List<Change> own = changes.stream().filter(change -> !isOfParts(change, changes)).toList();
    return depth > 0 ? passage(base, from, to, own, own, depth) : withGroups(base, from, to, own);
  }

  private Passage withGroups(Probe base, int from, int to, List<Change> changes) {
    List<Groups.Placed> groups = new Groups(probes, base,
        (probe, start, end, knobs) -> learned(probe, start, end, knobs, 1)).all();
    List<Change> others = changes.stream()
        .filter(change -> groups.stream().noneMatch(group -> group.tells(change.settings, change.hunk)))
        .toList();
    List<Part> parts = new ArrayList<>();
    int at = from;
    for (Groups.Placed group : groups) {
      parts.addAll(passage(base, at, group.hunk().from(), within(others, at, group.hunk().from()), others, 0).parts());
      parts.add(group.part());
      at = group.hunk().to();
    }
    parts.addAll(passage(base, at, to, within(others, at, to), others, 0).parts());
    return new Passage(parts);
  }

  private static List<Change> within(List<Change> changes, int from, int to) {
    return changes.stream().filter(change -> from <= change.hunk.from() && change.hunk.to() <= to).toList();
  }

  /** Of fields that are not shown, those without which something else is: all are left out, then halves of them. */
  private List<Knob> felt(Probe base, List<Knob> hidden) {
    Map<Knob, Integer> without = new LinkedHashMap<>();
    hidden.forEach(knob -> without.put(knob, 0));
    boolean alike = hidden.isEmpty() || probes.probe(with(base.settings(), without))
        .filter(other -> other.tokens().equals(base.tokens()))
        .isPresent();
    if (alike || hidden.size() == 1) {
      return alike ? List.of() : hidden;
    }
    int half = hidden.size() / 2;
    return both(felt(base, hidden.subList(0, half)), felt(base, hidden.subList(half, hidden.size())));
  }

  private static boolean isOfLines(Probe probe, Hunk hunk) {
    return probe.tokens().get(hunk.from()).startsLine();
  }

  /** Whether a group of fields, where it is not given, changes what one of its fields changes by itself. */
  private static boolean isOfParts(Change change, List<Change> changes) {
    Knob knob = change.settings.keySet().iterator().next();
    return change.settings.size() == 1 && knob.kind() == Kind.GIVEN
        && changes.stream()
            .anyMatch(other -> other.hunk.from() <= change.hunk.to() && change.hunk.from() <= other.hunk.to()
                && other.settings.keySet().stream().allMatch(part -> part.at().startsWith(knob.at() + ".")));
  }

  private List<Change> changes(Probe base, Map<Knob, Integer> way) {
    return probes.probe(with(base.settings(), way))
        .stream()
        .flatMap(other -> Hunk.between(base.lines(), other.lines()).stream())
        .map(hunk -> new Change(way, hunk))
        .toList();
  }

  /** What this changes; what lies below it is passed over where it cannot change more. */
  private List<Change> changes(Probe base, Knob knob, Set<String> passedOver) {
    List<Change> changes = new ArrayList<>();
    boolean worded = false;
    for (Map<Knob, Integer> settings : ways(base, knob)) {
      Optional<Probe> other = probes.probe(with(base.settings(), settings));
      worded |= other.isPresent();
      other.ifPresent(
          its -> Hunk.between(base.lines(), its.lines()).forEach(hunk -> changes.add(new Change(settings, hunk))));
    }
    if (knob.kind() == Kind.GIVEN && worded && changes.isEmpty()) {
      passedOver.add(knob.at() + ".");
      passedOver.add(knob.at() + "[");
    }
    List<Change> shorter = changes.stream().filter(change -> change.isRepetition(knob.at())).toList();
    if (!shorter.isEmpty() && shorter.stream().allMatch(change -> alike(base, knob.at(), change.hunk).isPresent())) {
      passedOver.add(knob.at() + "[1]");
    }
    return changes;
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

  /**
   * That a list's second entry is printed as its first one is.
   *
   * @param start where the first entry starts, or that part of it
   * @param pieces how many pieces at the end of the second entry are alike
   */
  private record Alike(int start, int pieces) {}

  /** Whether entries are printed alike; of a list of words it is seen with one word twice. */
  private Optional<Alike> alike(Probe base, String list, Hunk second) {
    return base.knobs()
        .stream()
        .filter(knob -> knob.kind() == Kind.WORD && knob.at().equals(list + "[0]"))
        .findFirst()
        .map(first -> alike(base, first, first.renamed(list + "[0]", list + "[1]"), list, second))
        .orElseGet(() -> same(base, list, second));
  }

  private Optional<Alike> alike(Probe base, Knob first, Knob other, String list, Hunk second) {
    int from = changes(base, Map.of(other, base.setting(first))).stream()
        .mapToInt(change -> change.hunk.from())
        .min()
        .orElse(second.to());
    return probes.probe(with(base.settings(), Map.of(first, base.setting(other))))
        .flatMap(probe -> Stretch.of(base, second.from(), second.to(), probe)
            .flatMap(its -> same(probe, list, new Hunk(its.from, its.to, 0, 0))))
        .filter(alike -> second.to() - alike.pieces <= from);
  }

  private static Optional<Alike> same(Probe base, String list, Hunk second) {
    List<Token> tokens = base.tokens();
    int same = 0;
    while (same < second.to() - second.from() && same < second.from() && tokens.get(second.to() - 1 - same)
        .equals(tokens.get(second.from() - 1 - same).renamed(list + "[0]", list + "[1]"))) {
      same++;
    }
    boolean shows = tokens.subList(second.from(), second.to() - same)
        .stream()
        .anyMatch(token -> token.place().isPresent());
    return same == 0 || shows ? Optional.empty() : Optional.of(new Alike(second.from() - same, same));
  }

  private Passage passage(Probe base, int from, int to, List<Change> changes, List<Change> around, int depth) {
    List<Change> left = changes.stream()
        .sorted(Comparator.comparingInt((Change change) -> change.hunk.from())
            .thenComparing(change -> change.hunk.to() == change.hunk.from() ? 0 : 1)
            .thenComparing(change -> -change.hunk.to()))
        .toList();
    List<Part> parts = new ArrayList<>();
    int at = from;
    for (int i = 0; i < left.size();) {
      int start = left.get(i).hunk.from();
      int end = left.get(i).hunk.to();
      List<Change> here = new ArrayList<>();
      Set<Map<Knob, Integer>> ways = new LinkedHashSet<>();
      for (int widest = -1; widest < end;) {
        widest = end;
        while (i < left.size() && isWithin(left.get(i).hunk, start, end)) {
          end = Math.max(end, left.get(i).hunk.to());
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
        .flatMap(combination -> probes.probe(with(base.settings(), combination)).stream())
        .flatMap(probe -> Hunk.between(base.lines(), probe.lines()).stream())
        .filter(hunk -> hunk.from() < end && hunk.to() > start)
        .toList();
  }

  /** What is new at one place stands before or behind what is there, and not in it. */
  private static boolean isWithin(Hunk hunk, int start, int end) {
    return hunk.from() == hunk.to() ? start < hunk.from() && hunk.from() < end || start == end && hunk.from() == start
        : hunk.from() < end;
  }

  private void pieces(Probe base, int from, int to, List<Part> parts) {
    probes.reckoned(base).subList(from, to).forEach(token -> parts.add(new Piece(token)));
  }

  private Part part(Probe base, int start, int end, List<Change> changes, Set<Map<Knob, Integer>> ways,
      List<Change> around, int depth) {
    List<Change> whole = changes.stream()
        .filter(change -> change.hunk.from() == start && change.hunk.to() == end)
        .toList();
    List<Change> inner = changes.stream().filter(change -> !whole.contains(change)).toList();
    Optional<String> list = whole.stream()
        .map(change -> change.settings.keySet().iterator().next().at())
        .filter(place -> whole.stream().anyMatch(change -> change.isRepetition(place)))
        .findFirst();
    if (list.isPresent()) {
      List<Change> others = whole.stream().filter(change -> !change.isRepetition(list.get())).toList();
      return repeated(base, list.get(), whole.get(0).hunk, inner, others, around, depth);
    }
    return choice(base, start, end, inner, ways, around, depth);
  }

  private Choice choice(Probe base, int start, int end, List<Change> inner, Set<Map<Knob, Integer>> ways,
      List<Change> around, int depth) {
    List<Change> below = inner.stream().filter(change -> !ways.contains(change.settings)).toList();
    Map<Passage, List<Map<Knob, Integer>>> options = new LinkedHashMap<>();
    List<Map<Knob, Integer>> usual = usual(base, ways, below);
    options.put(passage(base, start, end, below, around, depth), usual);
    for (Map<Knob, Integer> combination : combinations(ways)) {
      option(base, start, end, combination, below, depth)
          .ifPresent(passage -> options.merge(passage, worded(combination, usual), PackWords::both));
    }
    return new Choice(
        options.entrySet().stream().map(option -> new Option(option.getValue(), option.getKey())).toList());
  }

  /** In which ways the case can be set where it prints what the base prints. */
  private static List<Map<Knob, Integer>> usual(Probe base, Set<Map<Knob, Integer>> ways, List<Change> below) {
    Map<Knob, Integer> its = base.settings(ways.stream()
        .filter(way -> way.size() == 1)
        .flatMap(way -> way.keySet().stream())
        .filter(knob -> below.stream().noneMatch(change -> change.settings.containsKey(knob)))
        .toList());
    List<Map<Knob, Integer>> all = new ArrayList<>(List.of(its));
    its.forEach((knob, set) -> IntStream.range(0, knob.kind() == Kind.WORD ? knob.options() : 0)
        .filter(option -> option != set && !ways.contains(Map.of(knob, option)))
        .forEach(option -> all.add(with(its, Map.of(knob, option)))));
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
    return words.isEmpty() ? List.of(combination) : List.of(with(words, combination), combination);
  }

  private static <T> List<T> both(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /** What changes all that stands here; where nothing does, the parts of it that overlap are changed together. */
  private static Set<Map<Knob, Integer>> ways(List<Change> changes, int start, int end) {
    List<Change> whole = changes.stream()
        .filter(change -> change.hunk.from() == start && change.hunk.to() == end)
        .toList();
    return (whole.isEmpty() ? crossing(changes) : innermost(whole)).stream()
        .map(Change::settings)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Repeated repeated(Probe base, String list, Hunk second, List<Change> inner, List<Change> others,
      List<Change> around, int depth) {
    Optional<Alike> alike = alike(base, list, second);
    if (alike.isPresent()) {
      return new Repeated(list, asFirst(base, list, second, alike.get(), around, depth), true);
    }
    Set<Map<Knob, Integer>> ways = others.stream()
        .map(Change::settings)
        .filter(way -> way.keySet().stream().allMatch(knob -> knob.at().startsWith(list + "[1]")))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Repeated(list, ways.isEmpty() ? passage(base, second.from(), second.to(), inner, around, depth)
        : new Passage(List.of(choice(base, second.from(), second.to(), inner, ways, around, depth))), true);
  }

  private Passage asFirst(Probe base, String list, Hunk second, Alike alike, List<Change> around, int depth) {
    List<Part> parts = new ArrayList<>();
    pieces(base, second.from(), second.to() - alike.pieces, parts);
    int start = alike.start;
    List<Change> first = around.stream()
        .filter(change -> start <= change.hunk.from() && change.hunk.to() <= second.from()
            && (change.hunk.to() - change.hunk.from() < second.from() - start + (change.hunk.isNew() ? 1 : 0)
                || change.settings.keySet().stream().anyMatch(knob -> knob.at().equals(list + "[0]"))))
        .toList();
    passage(base, start, second.from(), first, first, depth).parts()
        .forEach(part -> parts.add(part.renamed(list + "[0]", list + "[1]")));
    return new Passage(parts);
  }

  /** Without those that are about a group which others are about a part of. */
  private static List<Change> innermost(List<Change> changes) {
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
  private static List<Change> crossing(List<Change> changes) {
    return changes.stream()
        .filter(one -> changes.stream().anyMatch(other -> crosses(one, other) || crosses(other, one)))
        .toList();
  }

  private static boolean crosses(Change one, Change other) {
    return one.hunk.from() < other.hunk.from() && other.hunk.from() < one.hunk.to() && one.hunk.to() < other.hunk.to();
  }

  /** All that these ways come to, those first in which few are taken together. */
  private static List<Map<Knob, Integer>> combinations(Set<Map<Knob, Integer>> ways) {
    Set<Map<Knob, Integer>> all = new LinkedHashSet<>(ways);
    for (Map<Knob, Integer> way : ways) {
      List<Map<Knob, Integer>> more = all.stream()
          .filter(other -> other.keySet().stream().noneMatch(way::containsKey))
          .map(other -> with(other, way))
          .toList();
      if (all.size() + more.size() <= MOST_TOGETHER) {
        all.addAll(more);
      }
    }
    return all.stream().sorted(Comparator.comparing(Map::size)).toList();
  }

  private Optional<Passage> option(Probe base, int start, int end, Map<Knob, Integer> combination, List<Change> inner,
      int depth) {
    return probes.probe(with(base.settings(), combination))
        .flatMap(probe -> Stretch.of(base, start, end, probe)
            .map(its -> combination.size() > 1 || depth == DEEPEST || depth > 0 && !its.isOfLines(probe)
                ? plain(probe, its)
                : learned(probe, its.from, its.to, relevant(base, probe, its, combination, inner), depth + 1)));
  }

  /** A part of a letter, in another letter. */
  private record Stretch(int from, int to) {

    /** Where the words are in the other letter that stand here in this one; nothing if more is otherwise than these. */
    static Optional<Stretch> of(Probe base, int start, int end, Probe other) {
      int from = start;
      int to = end;
      for (Hunk hunk : Hunk.between(base.lines(), other.lines())) {
        boolean isWithin = start <= hunk.from() && hunk.to() <= end;
        boolean isBeside = hunk.to() <= start || hunk.from() >= end;
        if (!isWithin && !isBeside) {
          return Optional.empty();
        }
        int longer = hunk.otherTo() - hunk.otherFrom() - hunk.to() + hunk.from();
        from += isWithin || hunk.from() >= end ? 0 : longer;
        to += isWithin || hunk.to() <= start ? longer : 0;
      }
      return Optional.of(new Stretch(from, to));
    }

    /** Whether it is several lines. */
    boolean isOfLines(Probe probe) {
      return probe.tokens().subList(from, to).stream().filter(Token::isEdge).count() > SOME;
    }
  }

  private Passage plain(Probe probe, Stretch stretch) {
    List<Part> parts = new ArrayList<>();
    pieces(probe, stretch.from, stretch.to, parts);
    return new Passage(parts);
  }

  /** Whether it is a word, or a list, in the group of fields that a value is in. */
  private static boolean isBeside(Knob knob, String place) {
    String group = place.substring(0, place.lastIndexOf('.') + 1);
    return (knob.kind() == Kind.WORD || knob.kind() == Kind.LENGTH) && !group.isEmpty() && knob.at().startsWith(group);
  }

  /** What may change these words: all for several lines; else what was not there before, what changes them, and what they show. */
  private static Collection<Knob> relevant(Probe base, Probe probe, Stretch stretch, Map<Knob, Integer> combination,
      List<Change> inner) {
    Set<String> shown = probe.tokens()
        .subList(stretch.from, stretch.to)
        .stream()
        .flatMap(token -> token.place().stream())
        .collect(Collectors.toSet());
    Set<Knob> known = inner.stream().flatMap(change -> change.settings.keySet().stream()).collect(Collectors.toSet());
    Set<Knob> before = Set.copyOf(base.knobs());
    return probe.knobs()
        .stream()
        .filter(knob -> stretch.from < stretch.to && !combination.containsKey(knob))
        .filter(knob -> stretch.isOfLines(probe) || known.contains(knob) || !before.contains(knob)
            || shown.stream().anyMatch(at -> at.startsWith(knob.at()) || isBeside(knob, at)))
        .toList();
  }
}
