package org.imrletters.rule.imr;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.imrletters.rule.WordList;
import org.imrletters.rule.WordLists;
import org.imrletters.words.Phrases;
import org.imrletters.words.Word;
import org.imrletters.words.Words;

/** The parts of the body and their sides, found in a text. */
final class Anatomy {

  /** A side belongs to a part that so many words part from it at most, as in "left distal radius". */
  private static final int NEAR = 3;

  /** Of turns of phrase that hold the word for a part and name none. */
  private static final String NO_REGION = "none";

  private static final Set<String> SIDED = Set.of("side", "sided", "hand", "handed", "sides");

  private final Phrases<Part> parts = new Phrases<>();
  private final Phrases<String> sides = new Phrases<>();
  private final Map<String, Set<String>> neighbors = new HashMap<>();

  private Anatomy(WordLists lists) {
    for (List<String> entry : lists.entries(ImrRules.BODY_PARTS)) {
      Part part = new Part(entry.get(0), entry.get(1));
      WordList.words(entry.get(2)).forEach(word -> parts.add(word, part));
      WordList.words(entry.get(3)).forEach(near -> join(part.name, near));
    }
    lists.entries(ImrRules.SIDES)
        .forEach(entry -> WordList.words(entry.get(1)).forEach(word -> sides.add(word, entry.get(0))));
  }

  static Anatomy of(WordLists lists) {
    return lists.made(Anatomy.class, Anatomy::new);
  }

  private void join(String part, String other) {
    neighbors.computeIfAbsent(part, p -> new HashSet<>()).add(other.strip());
    neighbors.computeIfAbsent(other.strip(), p -> new HashSet<>()).add(part);
  }

  private List<Phrases.Hit<Part>> named(List<Word> words) {
    return parts.in(words).stream().filter(hit -> !hit.meaning().region.equals(NO_REGION)).toList();
  }

  /** Where these words name a part or a side. */
  Stream<? extends Phrases.Hit<?>> hits(List<Word> words) {
    return Stream.concat(named(words).stream(), sides.in(words).stream());
  }

  /** Every part that these words name, with the side that stands right before it. */
  List<Mention> in(List<Word> words) {
    Map<Integer, String> sideAt = new HashMap<>();
    sides.in(words).forEach(hit -> sideAt.put(hit.to(), sideAt.containsKey(hit.from() - 1) ? "both" : hit.meaning()));
    return named(words).stream()
        .map(hit -> new Mention(hit.meaning(), Optional.ofNullable(sideAt.get(hit.from()))))
        .toList();
  }

  /**
   * The sides that some words of a text name, each beside a part of the body or as a side; what is right or left
   * otherwise is none.
   */
  Set<String> sides(Words text, List<Word> words) {
    return sides(text, words, false);
  }

  /** The same in the name of a treatment, where right and left are nothing else. */
  Set<String> sidesAsked(Words treatment) {
    return sides(treatment, treatment.list(), true);
  }

  private Set<String> sides(Words text, List<Word> words, boolean whole) {
    Set<String> named = new TreeSet<>();
    List<Phrases.Hit<Part>> found = named(words);
    for (Phrases.Hit<String> side : sides.in(words)) {
      boolean letter = words.get(side.to() - 1).text().length() == 1;
      if (whole && !letter && !side.meaning().equals("both") || isSide(words, side)
          || isEnclosed(text, words.get(side.from()))
          || found.stream().anyMatch(part -> isBeside(text, words, part, side, letter ? 1 : NEAR))) {
        named.add(side.meaning());
      }
    }
    return named;
  }

  private static boolean isSide(List<Word> words, Phrases.Hit<String> side) {
    boolean sided = side.to() < words.size()
        && (SIDED.contains(words.get(side.to()).text()) || words.get(side.to()).text().matches("[ctls]\\d.?"));
    boolean limb = words.get(side.from()).text().matches("[lrb][ul]e");
    boolean onThe = side.from() > 1 && words.get(side.from() - 2).text().equals("on")
        && words.get(side.from() - 1).text().equals("the");
    return sided || limb || onThe
        || side.meaning().equals("both") && words.get(side.from()).text().startsWith("bilateral");
  }

  /** "(R)". */
  private static boolean isEnclosed(Words text, Word word) {
    String whole = text.text();
    return word.start() > 0 && whole.charAt(word.start() - 1) == '(' && word.end() < whole.length()
        && whole.charAt(word.end()) == ')';
  }

  private static boolean isBeside(Words text, List<Word> words, Phrases.Hit<Part> part, Phrases.Hit<String> side,
      int near) {
    boolean before = side.to() <= part.from() && part.from() - side.to() < near;
    boolean behind = part.to() <= side.from() && side.from() - part.to() < Math.min(2, near);
    boolean hyphen = text.isBefore(text.list().indexOf(words.get(side.to() - 1)), '-');
    return (before || behind) && !(near == 1 && hyphen);
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
