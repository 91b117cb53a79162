package org.imrletters.paper.style;

import org.jspecify.annotations.Nullable;

/**
 * Where an element stands among those that stand in the same one.
 *
 * @param index how many stand before it
 * @param after how many stand behind it
 * @param before the element right before it, where it is known and has a look
 */
record Place(int index, int after, @Nullable Styled before) {

  /** Of an element that has no neighbors. */
  static final Place ALONE = new Place(0, 0, null);

  boolean isLike(Place other) {
    return index == other.index && after == other.after && before == other.before;
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
      int far = (fromEnd ? place.after : place.index) + 1 - offset;
      return step == 0 ? far == 0 : far % step == 0 && far / step >= 0;
    }

    /** How far elements have to be counted for this. */
    int reach() {
      return step == 0 ? Math.max(0, offset) : Integer.MAX_VALUE;
    }
  }
}
