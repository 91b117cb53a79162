package org.imrletters.paper.style;

import java.util.List;

/**
 * Which elements a rule is for (CSS 2.1, chapter 5; Selectors Level 3).
 *
 * @param steps from the outermost element, or the first of neighbors, to the one that is meant
 */
record Selector(List<Step> steps) {

  /** A longer one would take long to match, and no letter is that deep. */
  static final int MOST_STEPS = 8;

  /**
   * What is said of one element.
   *
   * @param relation to the element of the step before: a blank for one that stands in it, {@code >} for one that stands
   *     in it with nothing between
   * @param tag its tag; empty for any
   * @param styles the classes that it has
   * @param first whether it is the first in its parent
   */
  record Step(char relation, String tag, List<String> styles, boolean first) {

    boolean fits(Element element) {
      return (tag.isEmpty() || tag.equals(element.tag())) && (!first || element.isFirst()) && element.hasAll(styles);
    }

    int weight() {
      return (styles.size() + (first ? 1 : 0) << 8) + (tag.isEmpty() ? 0 : 1);
    }
  }

  /** What it says of the element that it means. */
  Subject subject() {
    Step last = steps.get(steps.size() - 1);
    return new Subject(last.tag(), last.styles().isEmpty() ? "" : last.styles().get(0));
  }

  /** Of two that mean one element, the weightier wins. */
  int weight() {
    return steps.stream().mapToInt(Step::weight).sum();
  }

  boolean means(Element element) {
    return fits(steps.size() - 1, element);
  }

  private boolean fits(int index, Element element) {
    return steps.get(index).fits(element) && (index == 0 || around(index, element));
  }

  private boolean around(int index, Element element) {
    boolean child = steps.get(index).relation() == '>';
    for (Element outer = element.parent(); outer != null; outer = child ? null : outer.parent()) {
      if (fits(index - 1, outer)) {
        return true;
      }
    }
    return false;
  }
}
