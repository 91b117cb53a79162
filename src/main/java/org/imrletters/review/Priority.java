package org.imrletters.review;

/** How fast a review must be decided. */
public enum Priority {
  /** The ordinary course. */
  STANDARD,
  /** An imminent and serious threat to the worker's health. */
  EXPEDITED
}
