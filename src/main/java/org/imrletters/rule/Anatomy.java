package org.imrletters.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrletters.words.Phrases;
import org.imrletters.words.Word;

/** The parts of the body and their sides, found in a text. */
final class Anatomy {

  private final Phrases<Part> parts = new Phrases<>();
  private final Phrases<String> sides = new Phrases<>();
  private final Map<String, Set<String>> neighbors = new HashMap<>();

  private Anatomy(WordLists lists) {
    for (List<String> entry : lists.entries(WordList.BODY_PARTS)) {
      Part part = new Part(entry.get(0), entry.get(1));
      words(entry.get(2)).forEach(word -> parts.add(word, part));
      words(entry.get(3)).forEach(near -> join(part.name, near));
    }
    lists.entries(WordList.SIDES).forEach(entry -> words(entry.get(1)).forEach(word -> sides.add(word, entry.get(0))));
  }

  static Anatomy of(WordLists lists) {
    return lists.made(Anatomy.class, Anatomy::new);
  }

  private static List<String> words(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(","));
  }

  private void join(String part, String other) {
    neighbors.computeIfAbsent(part, p -> new HashSet<>()).add(other.strip());
    neighbors.computeIfAbsent(other.strip(), p -> new HashSet<>()).add(part);
  }

  /** Every part that these words name, with the side that stands right before it. */
  List<Mention> in(List<Word> words) {
    Map<Integer, String> sideAt = new HashMap<>();
    sides.in(words).forEach(hit -> sideAt.put(hit.to(), sideAt.containsKey(hit.from() - 1) ? "both" : hit.meaning()));
    List<Mention> mentions = new ArrayList<>();
    parts.in(words)
        .forEach(hit -> mentions.add(new Mention(hit.meaning(), Optional.ofNullable(sideAt.get(hit.from())))));
    return mentions;
  }

  /** Whether the two may be the same part: one may be named by its region or by its neighbor. */
  boolean mayBeTheSame(Part one, Part other) {
    boolean byRegion = one.region.equals(other.region) && (one.isRegion() || other.isRegion());
    return one.name.equals(other.name) || byRegion || neighbors.getOrDefault(one.name, Set.of()).contains(other.name);
  }

  /** A part of the body and the region that it belongs to. */
  record Part(String name, String region) {

    boolean isRegion() {
      return name.equals(region);
    }
  }

  /** A part of the body as a text names it. */
  record Mention(Part part, Optional<String> side) {

    /** The side, if it is one of the two. */
    Optional<String> oneSide() {
      return side.filter(named -> !named.equals("both"));
    }
  }
}
