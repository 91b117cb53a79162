package org.imrletters.imported;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.imrletters.imported.Knob.Kind;
import org.imrletters.imported.Probes.Probe;

/** What a pack may leave out as a whole where none of its values is given: a section, and what is between two of its paragraphs. */
final class Emptied {

  private Emptied() {}

  /** Ways to give none of the values that such a part shows. */
  static List<Map<Knob, Integer>> ways(Probe base) {
    List<Map<Knob, Integer>> ways = new ArrayList<>();
    Set<String> section = new TreeSet<>();
    Set<String> part = new TreeSet<>();
    String name = "";
    for (Lines lines : base.lines()) {
      Token edge = lines.tokens().get(0);
      String its = edge.text().replaceFirst("/.*", "");
      Set<String> shown = new TreeSet<>();
      lines.tokens().forEach(token -> token.place().ifPresent(shown::add));
      if (!its.equals(name)) {
        add(base, section, ways);
        section.clear();
      }
      if (!its.equals(name) || shown.isEmpty() && edge.text().matches(".*/[ph]")) {
        add(base, part, ways);
        part.clear();
      }
      name = its;
      section.addAll(shown);
      part.addAll(shown);
    }
    add(base, section, ways);
    add(base, part, ways);
    return ways;
  }

  private static void add(Probe base, Set<String> shown, List<Map<Knob, Integer>> ways) {
    Map<Knob, Integer> way = new LinkedHashMap<>();
    shown.forEach(place -> base.knobs()
        .stream()
        .filter(knob -> knob.kind() == Kind.GIVEN && knob.at().equals(place))
        .forEach(knob -> way.put(knob, 0)));
    if (way.size() > 1 && !ways.contains(way)) {
      ways.add(way);
    }
  }
}
