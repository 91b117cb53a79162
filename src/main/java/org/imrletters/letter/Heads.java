package org.imrletters.letter;

/** What a cell of a table is the heading of, as screen readers tell it. */
public enum Heads {
  /** It holds a fact, or nothing. */
  NOTHING,
  /** It names what stands to its right. */
  ROW,
  /** It names what stands below it. */
  COLUMN
}
