package org.imrletters.review;

/** Which copy of the determination a letter is. */
public enum Copy {
  /** The copy served on the worker, the claims administrator and the requesting physician. */
  PARTY,
  /** The copy that is posted for everyone: it opens with the header table and identifies no party. */
  PUBLIC
}
