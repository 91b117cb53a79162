package org.imrletters.paper.style;

/** What is said of a page break at an edge of a block (CSS 2.1, 13.3.1). */
public enum PageBreak {
  /** Nothing. */
  AUTO,
  /** There should be none. */
  AVOID,
  /** There is one. */
  PAGE,
  /** There is one, and what follows stands on a left page: one of an even number. */
  LEFT,
  /** There is one, and what follows stands on a right page: one of an odd number. */
  RIGHT;

  /** Whether there is one. */
  public boolean isForced() {
    return compareTo(AVOID) > 0;
  }

  /** The one that holds where this and a later one meet. */
  public PageBreak or(PageBreak later) {
    return later.isForced() || !isForced() && later != AUTO ? later : this;
  }
}
