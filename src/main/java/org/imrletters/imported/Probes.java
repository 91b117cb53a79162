package org.imrletters.imported;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.imported.Token.Kind;
import org.imrletters.kind.CaseKind;
import org.imrletters.kind.CaseText;
import org.imrletters.template.Composer;
import org.imrletters.template.Occasion;

/** Prints probes, each once. */
final class Probes {

  private final Composer composer;
  private final CaseKind kind;
  private final Values values;
  private final Map<Map<Knob, Integer>, Optional<Probe>> printed = new HashMap<>();
  private final Map<Map<Knob, Integer>, List<Token>> reckoned = new HashMap<>();

  /**
   * Of letters of these days.
   *
   * @param first the first of them
   */
  Probes(Composer composer, CaseKind kind, LocalDate first) {
    this.composer = composer;
    this.kind = kind;
    this.values = new Values(composer.language(), first);
  }

  /**
   * A letter of a case in which each value can be told from all others.
   *
   * @param settings what is otherwise in the case than in one that gives all it may
   * @param set what can be set in it, and how it is
   * @param tokens what the letter prints
   * @param lines the same line by line
   * @param places the places of all values that it shows, and of what they are parts of
   */
  record Probe(Map<Knob, Integer> settings, Map<Knob, Integer> set, List<Token> tokens, List<Lines> lines,
      Set<String> places) {

    /** How many values it shows. */
    long shown() {
      return tokens.stream().flatMap(token -> token.place().stream()).distinct().count();
    }

    /** Whether it shows the value there, or one that is a part of it. */
    boolean shows(String place) {
      return places.contains(place);
    }

    /** Whether what stands in it in place of something of another letter shows the value there, or a part of it. */
    boolean shows(String place, Hunk hunk) {
      return tokens.subList(hunk.otherFrom(), hunk.otherTo())
          .stream()
          .anyMatch(token -> token.place().filter(at -> Knob.isAt(place, at)).isPresent());
    }

    /** What can be set in it. */
    Set<Knob> knobs() {
      return set.keySet();
    }

    /** How this is set in it. */
    int setting(Knob knob) {
      return set.getOrDefault(knob, 0);
    }

    /** How these are set in it. */
    Map<Knob, Integer> settings(Collection<Knob> some) {
      Map<Knob, Integer> its = new LinkedHashMap<>();
      some.forEach(knob -> its.put(knob, setting(knob)));
      return its;
    }
  }

  /** The places of texts that may have paragraphs, in a case that gives all it may. */
  Set<String> prose() {
    String yaml = kind.shape().accept(new ProbeCase("", "one", Map.of(), values, new HashMap<>(), false));
    return kind.read(yaml)
        .stream()
        .flatMap(review -> CaseText.of(review, kind).stream())
        .filter(text -> text.prose().isPresent())
        .map(text -> text.at().text())
        .collect(Collectors.toSet());
  }

  Values values() {
    return values;
  }

  /**
   * The letter of a case that gives all it may, with other words where the pack lacks some on these days; none where it
   * words no such case.
   */
  Optional<Probe> fullest() {
    Map<Knob, Integer> usual = new LinkedHashMap<>();
    tokens(Map.of(), usual, false);
    int most = usual.keySet().stream().mapToInt(Knob::options).max().orElse(0);
    return IntStream.range(0, most)
        .mapToObj(more -> further(usual, more))
        .flatMap(its -> probe(its).stream())
        .findFirst();
  }

  /** Each word of these so many options further. */
  private static Map<Knob, Integer> further(Map<Knob, Integer> usual, int more) {
    Map<Knob, Integer> further = new HashMap<>();
    usual.forEach((knob, option) -> {
      if (more > 0 && knob.kind() == Knob.Kind.WORD) {
        further.put(knob, (option + more) % knob.options());
      }
    });
    return further;
  }

  /** The letter of such a case; none where the pack cannot word it. */
  Optional<Probe> probe(Map<Knob, Integer> settings) {
    return printed.computeIfAbsent(Map.copyOf(settings), this::print);
  }

  /** The letter of the same case, but for this. */
  Optional<Probe> otherwise(Probe base, Map<Knob, Integer> settings) {
    return probe(with(base.settings, settings));
  }

  /** Some settings, and others that come before them. */
  static Map<Knob, Integer> with(Map<Knob, Integer> settings, Map<Knob, Integer> others) {
    Map<Knob, Integer> changed = new HashMap<>(settings);
    changed.putAll(others);
    return changed;
  }

  private Optional<Probe> print(Map<Knob, Integer> settings) {
    Map<Knob, Integer> knobs = new LinkedHashMap<>();
    return tokens(settings, knobs, false)
        .map(tokens -> new Probe(settings, knobs, tokens, Lines.of(tokens), places(tokens)));
  }

  private static Set<String> places(List<Token> tokens) {
    Set<String> places = new HashSet<>();
    tokens.forEach(token -> token.place().ifPresent(place -> {
      for (int end = place.length(); end > 0; end = Math.max(place.lastIndexOf('.', end - 1),
          place.lastIndexOf('[', end - 1))) {
        places.add(place.substring(0, end));
      }
    }));
    return places;
  }

  /** What stands over the columns of the tables that were printed: of each table the heads, in words. */
  List<List<List<String>>> heads() {
    return printed.values()
        .stream()
        .flatMap(Optional::stream)
        .flatMap(probe -> FactRows.heads(probe.tokens).stream())
        .distinct()
        .sorted(Comparator.comparing(Object::toString))
        .toList();
  }

  /** What a probe prints, where all that is another word with other days and numbers is reckoned. */
  List<Token> reckoned(Probe probe) {
    return reckoned.computeIfAbsent(probe.settings,
        settings -> tokens(settings, new HashMap<>(), true).filter(other -> other.size() == probe.tokens.size())
            .map(other -> reckoned(probe.tokens, other))
            .orElse(probe.tokens));
  }

  private Optional<List<Token>> tokens(Map<Knob, Integer> settings, Map<Knob, Integer> knobs, boolean other) {
    String yaml = kind.shape().accept(new ProbeCase("", "one", settings, values, knobs, other));
    try {
      return kind.read(yaml).map(review -> ProbeWords.of(composer.compose(review, Occasion.NONE), values, other));
    } catch (LetterException unworded) {
      return Optional.empty();
    }
  }

  private static List<Token> reckoned(List<Token> tokens, List<Token> other) {
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> tokens.get(i).equals(other.get(i)) ? tokens.get(i)
            : new Token(Kind.RECKONED, "", "", null, tokens.get(i).spaced()))
        .toList();
  }
}
