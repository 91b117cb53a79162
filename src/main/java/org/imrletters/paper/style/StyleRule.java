package org.imrletters.paper.style;

import java.util.List;

/**
 * What a style sheet says of some elements. Sorted, a later one wins.
 *
 * @param selector the elements
 * @param settings what is said of them
 * @param basic whether it holds before any style sheet is read
 * @param place among all rules
 */
record StyleRule(Selector selector, List<Setting> settings, boolean basic, int place) implements Comparable<StyleRule> {

  @Override
  public int compareTo(StyleRule other) {
    if (basic != other.basic) {
      return basic ? -1 : 1;
    }
    int weight = Integer.compare(selector.weight(), other.selector.weight());
    return weight == 0 ? Integer.compare(place, other.place) : weight;
  }
}
