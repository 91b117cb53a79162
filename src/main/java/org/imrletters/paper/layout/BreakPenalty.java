package org.imrletters.paper.layout;

/** How much a page break between two line boxes is minded; where none will do, the least minded is made. */
enum BreakPenalty {
  /** Not at all. */
  NONE,
  /** It leaves too few lines of a paragraph on one of its pages. */
  LINES,
  /** It parts a heading, or what else announces something, from what follows. */
  NEXT,
  /** It parts what should stand together. */
  TOGETHER;

  /** The graver of the two. */
  BreakPenalty or(BreakPenalty other) {
    return compareTo(other) < 0 ? other : this;
  }
}
