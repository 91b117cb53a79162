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
   *     in it with nothing between, {@code ~} for one behind it, and {@code +} for the one right behind it
   * @param tag its tag; empty for any
   * @param styles the classes that it has
   * @param places its places
   * @param not what it is not
   */
  record Step(char relation, String tag, List<String> styles, List<Place.Nth> places, List<Step> not) {

    boolean fits(Styled element) {
      return (tag.isEmpty() || tag.equals(element.tag())) && element.hasAll(styles)
          && places.stream().allMatch(place -> place.means(element.place()))
          && not.stream().noneMatch(other -> other.fits(element));
    }

    int weight() {
      return (styles.size() + places.size() << 8) + (tag.isEmpty() ? 0 : 1) + not.stream().mapToInt(Step::weight).sum();
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

  boolean means(Styled element) {
    return fits(steps.size() - 1, element);
  }

  private boolean fits(int index, Styled element) {
    return steps.get(index).fits(element) && (index == 0 || related(index, element));
  }

  private boolean related(int index, Styled element) {
    char relation = steps.get(index).relation();
    boolean beside = relation == '+' || relation == '~';
    boolean near = relation == '+' || relation == '>';
    Styled other = element;
    do {
      other = beside ? other.place().before() : other.parent();
      if (other != null && fits(index - 1, other)) {
        return true;
      }
    } while (other != null && !near);
    return false;
  }
}
