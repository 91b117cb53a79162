package org.imrletters.imported;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imrletters.imported.Knob.Kind;
import org.imrletters.imported.Probes.Probe;

/** A part of a letter, in another letter. */
record Stretch(int from, int to) {

  /** Lines of which more may be otherwise than is known of them. */
  private static final int SOME = 2;

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

  /** What is printed there. */
  List<Token> tokens(Probe probe) {
    return probe.tokens().subList(from, to);
  }

  /** Whether it is several lines. */
  boolean isOfLines(Probe probe) {
    return tokens(probe).stream().filter(Token::isEdge).count() > SOME;
  }

  /** Whether it is a word, or a list, in the group of fields that a value is in. */
  private static boolean isBeside(Knob knob, String place) {
    String group = place.substring(0, place.lastIndexOf('.') + 1);
    return (knob.kind() == Kind.WORD || knob.kind() == Kind.LENGTH) && !group.isEmpty() && knob.at().startsWith(group);
  }

  /** What may change these words: all for several lines; else what was not there before, what changes them, and what they show. */
  Collection<Knob> relevant(Probe base, Probe probe, Map<Knob, Integer> combination, List<Effect> inner) {
    Set<String> shown = tokens(probe).stream().flatMap(token -> token.place().stream()).collect(Collectors.toSet());
    Set<Knob> known = inner.stream().flatMap(change -> change.settings().keySet().stream()).collect(Collectors.toSet());
    Set<Knob> before = Set.copyOf(base.knobs());
    return probe.knobs()
        .stream()
        .filter(knob -> from < to && !combination.containsKey(knob))
        .filter(knob -> isOfLines(probe) || known.contains(knob) || !before.contains(knob)
            || shown.stream().anyMatch(at -> at.startsWith(knob.at()) || isBeside(knob, at)))
        .toList();
  }
}
