package org.imrletters.imported;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.imported.Knob.Kind;
import org.imrletters.imported.Passage.Choice;
import org.imrletters.imported.Passage.Grouped;
import org.imrletters.imported.Passage.Option;
import org.imrletters.imported.Passage.Part;
import org.imrletters.imported.Passage.Piece;
import org.imrletters.imported.Passage.Repeated;
import org.imrletters.imported.Way.Event;
import org.jspecify.annotations.Nullable;

/** What a pack prints, as places between its words and the steps that lead from one to the next. */
final class Net {

  /** What it costs to take no value where numbers and days stand, which would be known for what they are. */
  private static final double UNGIVEN = 3;

  /** The same where one of a few words stands, which may be mistyped. */
  private static final double UNGIVEN_WORD = 25;

  /** What it costs to have one more entry in a list. */
  private static final double ENTRY = 1.2;

  /** What it costs that a line of the pack is not in the letter, and for each word of it. */
  private static final double LINE = 60;

  private static final double WORD = 2;

  /** Number of the place after all words. */
  static final int END = 0;

  /** Stands for the start of a line among the numbers of words. */
  static final int LINE_START = -2;

  private final List<Place> places = new ArrayList<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Values values;
  private final int start;

  /** What may come next where nothing stands itself: words by their numbers, and the start of a line. */
  private final Map<Integer, Set<Integer>> next = new HashMap<>();

  /** Places of values of which a letter prints one where the other is not given; the one that it prints comes first. */
  private final Map<String, String> twins = new LinkedHashMap<>();

  /** What is between two words. */
  static final class Place {
    final @Nullable Token token;
    final int word;
    final List<Step> steps = new ArrayList<>(2);

    /** The number of the word right before it; -1 where there is none. */
    int wordBefore = -1;

    private Place(@Nullable Token token, int word) {
      this.token = token;
      this.word = word;
    }
  }

  /**
   * A way on from a place: once its word is read, or at once where it has none.
   *
   * @param to the place that it leads to
   * @param cost how little is to be said for it
   * @param event what is known by it
   * @param skips whether it passes over the word
   */
  record Step(int to, double cost, @Nullable Event event, boolean skips) {}

  Net(Passage passage, Values values) {
    this.values = values;
    int end = place(null);
    this.start = build(passage, end);
    twins.replaceAll(this::whole);
    IntStream.range(0, places.size()).filter(number -> places.get(number).token == null).forEach(this::next);
  }

  int start() {
    return start;
  }

  int size() {
    return places.size();
  }

  Place place(int number) {
    return places.get(number);
  }

  /** The places of all values and words that a letter may show, without the numbers of entries. */
  Set<String> shown() {
    Set<String> shown = new HashSet<>();
    for (Place place : places) {
      if (place.token != null) {
        place.token.place().map(PackReader::unnumbered).ifPresent(shown::add);
      }
      place.steps.stream()
          .flatMap(step -> step.event() == null ? Stream.empty() : step.event().ways().stream())
          .flatMap(way -> way.keySet().stream())
          .forEach(knob -> shown.add(PackReader.unnumbered(knob.at())));
    }
    return shown;
  }

  Map<String, String> twins() {
    return twins;
  }

  /** The number by which a word is known; -1 for one that the pack never says. */
  int word(String text) {
    return words.getOrDefault(text, -1);
  }

  /** Whether a word may come next from a place on, by its number; {@link #LINE_START} is for the start of a line. */
  boolean says(int number, int word) {
    Place place = places.get(number);
    return place.token == null ? next(number).contains(word)
        : word == LINE_START ? place.token.startsLine() : word >= 0 && word == place.word;
  }

  private Set<Integer> next(int number) {
    Place place = places.get(number);
    if (place.token != null) {
      return place.word >= 0 ? Set.of(place.word) : place.token.startsLine() ? Set.of(LINE_START) : Set.of();
    }
    Set<Integer> known = next.get(number);
    if (known == null) {
      known = new HashSet<>(number == END ? Set.of(LINE_START) : Set.of());
      next.put(number, known);
      place.steps.stream().map(step -> next(step.to())).forEach(known::addAll);
    }
    return known;
  }

  private int place(@Nullable Token token) {
    boolean said = token != null && token.kind() == Token.Kind.WORD;
    places.add(new Place(token, said ? words.computeIfAbsent(token.text(), text -> words.size()) : -1));
    return places.size() - 1;
  }

  /** From the last part to the first, as each leads to the next. */
  private int build(Passage passage, int exit) {
    int next = exit;
    int nextLine = exit;
    double cost = LINE;
    for (int i = passage.parts().size() - 1; i >= 0; i--) {
      Part part = passage.parts().get(i);
      if (part instanceof Piece piece) {
        int its = place(piece.token());
        places.get(its).steps.add(new Step(next, 0, null, false));
        places.get(next).wordBefore = places.get(its).word;
        cost += WORD;
        if (piece.token().isEdge()) {
          places.get(its).steps.add(new Step(nextLine, cost, Event.missing(), true));
          nextLine = its;
          cost = LINE;
        }
        next = its;
      } else {
        next = part instanceof Choice choice ? choice(choice, next)
            : part instanceof Grouped grouped ? grouped(grouped, next) : repeated((Repeated) part, next);
      }
    }
    return next;
  }

  private int choice(Choice choice, int exit) {
    int its = place(null);
    Passage first = choice.options().get(0).passage();
    choice.options()
        .forEach(other -> first.twin(other.passage()).ifPresent(twin -> twins.put(twin.getKey(), twin.getValue())));
    for (Option option : choice.options()) {
      int entry = build(option.passage(), exit);
      places.get(its).steps.add(new Step(entry, cost(option), Event.chosen(option.ways()), false));
    }
    return its;
  }

  /** Of what is printed where one is not given, and so on, the value that the first is a part of, if it comes to that. */
  private String whole(String first, String other) {
    String last = other;
    while (twins.containsKey(last)) {
      last = twins.get(last);
    }
    return Knob.isAt(last, first) ? last : other;
  }

  private double cost(Option option) {
    return option.ways()
        .get(0)
        .entrySet()
        .stream()
        .filter(set -> set.getKey().kind() == Kind.GIVEN && set.getValue() == 0)
        .mapToDouble(set -> values.isKnownByForm(set.getKey().at()) ? UNGIVEN
            : values.words(set.getKey().at()).isEmpty() ? 0 : UNGIVEN_WORD)
        .max()
        .orElse(0);
  }

  private int grouped(Grouped grouped, int exit) {
    int next = place(null);
    places.get(next).steps.add(new Step(exit, 0, Event.ended(grouped.list()), false));
    for (int i = grouped.groups().size() - 1; i >= 0; i--) {
      int its = place(null);
      int entry = build(grouped.groups().get(i).passage(), next);
      places.get(its).steps.add(new Step(next, 0, null, false));
      places.get(its).steps.add(new Step(entry, ENTRY, Event.entry(grouped.list()), false));
      next = its;
    }
    int start = place(null);
    places.get(start).steps.add(new Step(next, 0, Event.grouped(grouped.list()), false));
    return start;
  }

  private int repeated(Repeated repeated, int exit) {
    int end = place(null);
    places.get(end).steps.add(new Step(exit, 0, repeated.ends() ? Event.ended(repeated.list()) : null, false));
    int behind = place(null);
    int entry = build(repeated.passage(), behind);
    int its = place(null);
    places.get(its).steps.add(new Step(end, 0, null, false));
    places.get(behind).steps.add(new Step(build(repeated.tail(), end), 0, null, false));
    for (int before : new int[]{its, behind}) {
      places.get(before).steps.add(new Step(entry, ENTRY, Event.entry(repeated.list()), false));
    }
    return its;
  }
}
