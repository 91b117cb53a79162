package org.imrletters.imported;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.imported.Knob.Kind;
import org.imrletters.imported.LetterWords.Word;

/** Makes a case of the way in which a letter was read. */
final class CaseRead {

  /** An item's field that letters show without its value, which is the treatment of another item. */
  private static final String ASSOCIATED = "associatedWith";

  private final List<Seen> letter;
  private final Values values;
  private final Forms forms;

  /** Places in probes of values of which one is printed where the other is not given. */
  private final Map<String, String> twins;

  /** What an entry of the items is called. */
  private final String item;

  /** The number of the last entry of each list that was read, by its place in probes. */
  private final Map<String, Integer> entries = new HashMap<>();

  /** Each value as the letter says it first, and as it does where it says it again. */
  private final Map<String, List<Found>> found = new LinkedHashMap<>();
  private final List<Chosen> chosen = new ArrayList<>();
  private final List<Passed> passed = new ArrayList<>();

  /**
   * A value of the case.
   *
   * @param typed as a case file holds it
   * @param words as the letter says it
   * @param from the first of its words and signs in the letter
   * @param to behind the last one
   */
  record Found(FieldPath at, String typed, String words, int from, int to) {

    /** Where it starts. */
    Word start(List<Seen> letter) {
      return letter.get(from).word();
    }
  }

  /** Words that the pack does not say. */
  record Passed(int from, int to) {}

  private record Chosen(List<Map<Knob, Integer>> ways, int at) {}

  CaseRead(List<Seen> letter, Values values, Forms forms, String item, Map<String, String> twins) {
    this.item = item;
    this.twins = twins;
    this.letter = letter;
    this.values = values;
    this.forms = forms;
  }

  /** Takes all that became known on this way. */
  CaseRead take(List<Way> ways) {
    int start = 0;
    for (Way way : ways) {
      Way.Event event = way.event();
      switch (event.kind()) {
        case STARTS, UNREAD -> start = way.at();
        case ENDS -> found(event.printed(), start, way.at());
        case CHOSEN -> chosen.add(new Chosen(event.ways().stream().map(this::placed).toList(), way.at()));
        case GROUPED -> entries.put(event.list(), -1);
        case ENTRY -> entries.merge(event.list(), 1, Integer::sum);
        case ENDED -> entries.remove(event.list());
        case READ_ON -> passed.add(new Passed(start, way.at()));
        case MISSING -> {
          // What is printed again tells it.
        }
      }
    }
    return this;
  }

  /** The values that are taken. */
  List<Found> found(Taken taken) {
    return found.values().stream().map(taken::of).toList();
  }

  List<Passed> passed() {
    return passed;
  }

  private void found(CaseValue.Printed printed, int from, int to) {
    List<Seen> its = letter.subList(from, to);
    String words = Seen.line(its);
    String typed = forms.isProse(printed.value()) ? Seen.prose(its) : forms.typed(printed, words).orElse(words);
    String place = placed(printed.value().at());
    found.computeIfAbsent(place, first -> new ArrayList<>())
        .add(new Found(new FieldPath(place), typed, words, from, to));
  }

  /** The place in the case of what has this one in probes, where the second entry stands for all that follow. */
  private String placed(String place) {
    StringBuilder placed = new StringBuilder();
    int from = 0;
    for (int at = place.indexOf("[1]"); at >= 0; at = place.indexOf("[1]", at + 1)) {
      placed.append(place, from, at).append('[').append(entries.getOrDefault(place.substring(0, at), 1)).append(']');
      from = at + "[1]".length();
    }
    return placed.append(place.substring(from)).toString();
  }

  private Map<Knob, Integer> placed(Map<Knob, Integer> way) {
    Map<Knob, Integer> placed = new LinkedHashMap<>();
    way.forEach((knob, option) -> placed.put(new Knob(placed(knob.at()), knob.kind(), knob.options()), option));
    return placed;
  }

  /** Of two values of which the letter prints one where the other is not given. */
  enum Twins {
    /** The one that is no part of the other, or that it would print first, unless both are the same. */
    FIRST,
    /** The other one. */
    OTHER,
    /** Both are the same. */
    BOTH;

    private Twins within(boolean parted) {
      return this == BOTH || !parted ? this : this == FIRST ? OTHER : FIRST;
    }
  }

  /**
   * What is taken for the case where the letter leaves a choice.
   *
   * @param twins which value is given where the letter may print the one or the other
   * @param last whether a value or word is what the letter says last, where it says it several times
   */
  record Taken(Twins twins, boolean last) {

    private Found of(List<Found> said) {
      return said.get(last ? said.size() - 1 : 0);
    }
  }

  /** All that may be taken, what is likely first. */
  static final List<Taken> CHOICES = Stream.of(false, true)
      .flatMap(last -> Stream.of(Twins.values()).map(twins -> new Taken(twins, last)))
      .toList();

  /**
   * The case as a file, on one line.
   *
   * @param pack what it says of its pack
   */
  String yaml(Optional<String> pack, Taken taken) {
    Map<String, String> typed = new TreeMap<>(Comparator.comparing(FieldPath::new));
    found.forEach((place, said) -> typed.put(place, quoted(taken.of(said).typed)));
    twins.forEach((first, other) -> found.keySet()
        .stream()
        .filter(place -> base(place).equals(first))
        .forEach(place -> twin(typed, place, numbered(other, place), taken.twins.within(Knob.isAt(other, first)))));
    Map<Knob, Integer> settings = settings(taken.last);
    settings.forEach((knob, option) -> {
      if (isLeftOut(settings, knob.at())) {
        return;
      }
      if (knob.kind() == Kind.WORD && isThere(knob.at(), typed.keySet())) {
        typed.put(knob.at(), quoted(values.words(base(knob.at())).get(option)));
      } else if (knob.kind() == Kind.FLAG && option == 1) {
        typed.put(knob.at(), "yes");
      }
    });
    associate(settings, typed);
    pack.ifPresent(name -> typed.put("pack", quoted(name)));
    Map<String, Object> tree = new LinkedHashMap<>();
    typed.forEach((place, value) -> put(tree, place, value));
    return written(tree);
  }

  private static void twin(Map<String, String> typed, String first, String other, Twins taken) {
    String value = typed.get(first);
    if (taken != Twins.FIRST && !typed.containsKey(other)) {
      typed.put(other, value);
    }
    if (taken != Twins.BOTH && value.equals(typed.get(other))) {
      typed.remove(first);
    }
  }

  /** This place in probes, with the number of an entry that another place has. */
  private static String numbered(String place, String like) {
    int entry = like.lastIndexOf(']');
    String part = entry < 0 ? "" : like.substring(0, entry + 1);
    return !part.isEmpty() && place.startsWith(base(part)) ? part + place.substring(base(part).length()) : place;
  }

  /** Whether the letter was read as one of a case that does not give this. */
  private static boolean isLeftOut(Map<Knob, Integer> settings, String place) {
    return settings.entrySet()
        .stream()
        .anyMatch(
            set -> set.getValue() == 0 && (set.getKey().kind() == Kind.GIVEN || set.getKey().kind() == Kind.LENGTH)
                && Knob.isAt(set.getKey().at(), place));
  }

  /** Whether what this is a part of is in the case. */
  private static boolean isThere(String place, Set<String> all) {
    int entry = place.lastIndexOf(']');
    String part = entry < 0 ? "" : place.substring(0, entry + 1);
    return place.endsWith("]") || all.stream().anyMatch(other -> other.startsWith(part));
  }

  /** The place in probes. */
  private static String base(String place) {
    return place.replaceAll("\\[([2-9]|[1-9][0-9]+)\\]", "[1]");
  }

  /** How the case is set, as far as all passages that were chosen agree; what more of them say comes first. */
  private Map<Knob, Integer> settings(boolean last) {
    Map<Map.Entry<Knob, Integer>, Long> said = chosen.stream()
        .flatMap(one -> one.ways.stream().flatMap(way -> way.entrySet().stream()).map(Map.Entry::copyOf).distinct())
        .collect(Collectors.groupingBy(set -> set, Collectors.counting()));
    Map<Knob, Integer> settings = new LinkedHashMap<>();
    chosen.stream()
        .sorted(Comparator.comparingLong((Chosen one) -> -said(one, said))
            .thenComparingInt(one -> last ? -one.at : one.ways.size())
            .thenComparingInt(one -> one.ways.get(0).size()))
        .forEach(one -> one.ways.stream()
            .filter(way -> way.entrySet().stream().allMatch(set -> agrees(settings, set.getKey(), set.getValue())))
            .findFirst()
            .ifPresent(settings::putAll));
    return settings;
  }

  private static long said(Chosen one, Map<Map.Entry<Knob, Integer>, Long> said) {
    return one.ways.get(0)
        .entrySet()
        .stream()
        .mapToLong(set -> said.getOrDefault(Map.Entry.copyOf(set), 0L))
        .min()
        .orElse(0);
  }

  private boolean agrees(Map<Knob, Integer> settings, Knob knob, int option) {
    boolean absent = option == 0 && (knob.kind() == Kind.GIVEN || knob.kind() == Kind.LENGTH);
    return settings.getOrDefault(knob, option) == option
        && (!absent || found.keySet().stream().noneMatch(place -> Knob.isAt(knob.at(), place)) && settings.keySet()
            .stream()
            .noneMatch(other -> other.at().equals(knob.at()) && other.kind() == Kind.WORD));
  }

  /** The first item that needs no other one; where there is none, the words in front are a part of the treatment. */
  private void associate(Map<Knob, Integer> settings, Map<String, String> typed) {
    List<String> associated = settings.entrySet()
        .stream()
        .filter(set -> set.getKey().kind() == Kind.GIVEN && set.getValue() == 1
            && set.getKey().at().endsWith("." + ASSOCIATED))
        .map(set -> set.getKey().at().substring(0, set.getKey().at().length() - ASSOCIATED.length()))
        .toList();
    Optional<String> main = typed.keySet()
        .stream()
        .filter(place -> place.matches("items\\[[0-9]+\\]\\." + item + "(\\.remaining|\\.original)?"))
        .filter(place -> associated.stream().noneMatch(place::startsWith))
        .max(Comparator.comparing((String place) -> -Integer.parseInt(place.substring(6, place.indexOf(']'))))
            .thenComparing(place -> place));
    main.ifPresent(place -> associated.forEach(item -> typed.put(item + ASSOCIATED, typed.get(place))));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> tree, String place, String value) {
    String[] parts = place.replace("[", ".[").split("\\.");
    Map<String, Object> at = tree;
    for (int i = 0; i < parts.length - 1; i++) {
      Object next = at.computeIfAbsent(parts[i], part -> new LinkedHashMap<String, Object>());
      if (!(next instanceof Map)) {
        return;
      }
      at = (Map<String, Object>) next;
    }
    at.putIfAbsent(parts[parts.length - 1], value);
  }

  private static String written(Object value) {
    if (!(value instanceof Map<?, ?> group)) {
      return (String) value;
    }
    boolean list = group.keySet().stream().allMatch(key -> ((String) key).startsWith("["));
    return group.entrySet()
        .stream()
        .map(entry -> (list ? "" : entry.getKey() + ": ") + written(entry.getValue()))
        .collect(Collectors.joining(", ", list && !group.isEmpty() ? "[" : "{", list && !group.isEmpty() ? "]" : "}"));
  }
}
