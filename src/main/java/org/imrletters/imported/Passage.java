package org.imrletters.imported;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a pack prints in one place, whatever the case.
 *
 * @param parts the parts in their order
 */
record Passage(List<Part> parts) {

  /** A part of a passage. */
  sealed interface Part permits Piece, Choice, Repeated, Grouped {

    /** The same of values and settings whose place starts otherwise. */
    Part renamed(String start, String other);
  }

  /** Something that is always there. */
  record Piece(Token token) implements Part {
    @Override
    public Part renamed(String start, String other) {
      return new Piece(token.renamed(start, other));
    }
  }

  /** One of several passages. */
  record Choice(List<Option> options) implements Part {
    @Override
    public Part renamed(String start, String other) {
      return new Choice(options.stream().map(option -> option.renamed(start, other)).toList());
    }
  }

  /**
   * A passage that is printed for what its settings say.
   *
   * @param ways in which ways the case can be set then, as far as that is known from this alone
   */
  record Option(List<Map<Knob, Integer>> ways, Passage passage) {

    private Option renamed(String start, String other) {
      return new Option(ways.stream().map(way -> renamed(way, start, other)).toList(), passage.renamed(start, other));
    }

    private static Map<Knob, Integer> renamed(Map<Knob, Integer> way, String start, String other) {
      Map<Knob, Integer> its = new LinkedHashMap<>();
      way.forEach((knob, option) -> its.put(knob.renamed(start, other), option));
      return its;
    }
  }

  /**
   * A passage for each entry of a list from the second on.
   *
   * @param list the place of the list in probes
   * @param passage as it is printed for the second entry
   * @param tail what stands behind the last entry where there is more than one, such as a sum
   * @param ends whether no more of the list's entries follow
   */
  record Repeated(String list, Passage passage, Passage tail, boolean ends) implements Part {
    @Override
    public Part renamed(String start, String other) {
      return new Repeated(Knob.renamed(list, start, other), passage.renamed(start, other), tail.renamed(start, other),
          ends);
    }
  }

  /**
   * Groups of a list's entries, each of which may have none.
   *
   * @param list the place of the list in probes
   * @param groups what each prints for its entries, any of which is the second one in probes
   */
  record Grouped(String list, List<Option> groups) implements Part {
    @Override
    public Part renamed(String start, String other) {
      return new Grouped(Knob.renamed(list, start, other),
          groups.stream().map(option -> option.renamed(start, other)).toList());
    }
  }

  /** The places of two values, where the other passage is the same with another value. */
  Optional<Map.Entry<String, String>> twin(Passage other) {
    List<String> mine = new ArrayList<>();
    List<String> theirs = new ArrayList<>();
    return places(mine).equals(other.places(theirs)) && mine.size() == 1 && theirs.size() == 1 && !mine.equals(theirs)
        ? Optional.of(Map.entry(mine.get(0), theirs.get(0)))
        : Optional.empty();
  }

  /** What is printed besides values, as a rule; their places are added to a list. */
  private List<Object> places(List<String> places) {
    List<Object> others = new ArrayList<>();
    for (Part part : parts) {
      Optional<String> place = part instanceof Piece piece ? piece.token.place() : Optional.empty();
      place.ifPresent(places::add);
      if (part instanceof Choice choice) {
        others.addAll(choice.options.get(0).passage.places(places));
      } else {
        others.add(place.isPresent() ? "" : part);
      }
    }
    return others;
  }

  private Passage renamed(String start, String other) {
    return new Passage(parts.stream().map(part -> part.renamed(start, other)).toList());
  }
}
