package org.imrletters.paper.style;

import org.jspecify.annotations.Nullable;

/** The elements that stand in one, from the first to the last. For use by one thread. */
public final class Siblings {

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
  }

  private final Styled parent;
  private final int count;
  private int index;
  private @Nullable Styled before;

  Siblings(Styled parent, int count) {
    this.parent = parent;
    this.count = count;
  }

  /**
   * The next one.
   *
   * @param tag its tag, in small letters
   * @param style its class; empty for none
   */
  public Styled next(String tag, String style) {
    before = parent.child(tag, style, new Place(index, Math.max(0, count - 1 - index), before));
    index++;
    return before;
  }

  /** Steps over one that has no look of its own. */
  public void skip() {
    before = null;
    index++;
  }
}
