package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is said of one element's look, by name. Lengths are in points. */
record Facts(Map<String, Object> facts) {

  /** The page layout counts in twentieths of a point. */
  private static final double NEAR = 0.06;

  Facts() {
    this(new TreeMap<>());
  }

  Facts with(String name, Object fact) {
    facts.put(name, fact);
    return this;
  }

  /** In what the other differs. */
  List<String> differences(String element, Facts other) {
    List<String> differences = new ArrayList<>();
    facts.forEach((name, fact) -> {
      Object others = other.facts.get(name);
      if (!same(fact, others)) {
        differences.add(element + " " + name + ": " + fact + ", not " + others);
      }
    });
    return differences;
  }

  private static boolean same(Object one, Object other) {
    return one instanceof Double a && other instanceof Double b ? Math.abs(a - b) <= NEAR : one.equals(other);
  }
}
