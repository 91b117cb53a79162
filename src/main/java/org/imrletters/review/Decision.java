package org.imrletters.review;

/** What became of the utilization review's denial of one disputed item. */
public enum Decision {
  /** The denial stands: the treatment is not medically necessary. */
  UPHELD,
  /** The denial falls: the treatment is medically necessary. */
  OVERTURNED
}
