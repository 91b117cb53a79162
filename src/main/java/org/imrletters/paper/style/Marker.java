package org.imrletters.paper.style;

/** What stands before each point of a list. */
public enum Marker {
  /** A filled circle. */
  DISC,
  /** An empty circle. */
  CIRCLE,
  /** A filled square. */
  SQUARE,
  /** Its number and a full stop. */
  DECIMAL,
  /** Nothing. */
  NONE
}
