package org.imrletters.paper.style;

import java.util.List;
import org.imrletters.paper.style.Styled.Siblings.Place;

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
  record Step(char relation, String tag, List<String> styles, List<Nth> places, List<Step> not) {

    boolean fits(Styled element) {
      return (tag.isEmpty() || tag.equals(element.tag())) && element.hasAll(styles)
          && places.stream().allMatch(place -> place.means(element.place()))
          && not.stream().noneMatch(other -> other.fits(element));
    }

    int weight() {
      return (styles.size() + places.size() << 8) + (tag.isEmpty() ? 0 : 1) + not.stream().mapToInt(Step::weight).sum();
    }
  }

  /**
   * Which elements are meant by their place, as {@code :nth-child()} has it.
   *
   * @param step from one to the next; 0 for only one
   * @param offset of the first, where they are counted from 1
   * @param fromEnd whether they are counted from the last
   */
  record Nth(int step, int offset, boolean fromEnd) {

    boolean means(Place place) {
      int far = (fromEnd ? place.after() : place.index()) + 1 - offset;
      return step == 0 ? far == 0 : far % step == 0 && far / step >= 0;
    }

    /** How far elements have to be counted for this. */
    int reach() {
      return step == 0 ? Math.max(0, offset) : Integer.MAX_VALUE;
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
