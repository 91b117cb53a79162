package org.imrletters.template;

/** What lays a pack's letters out on paper. */
public enum PackLayout {
  /** The layout of this library. */
  OWN,
  /** openhtmltopdf, which prints nearly all of CSS and takes longer. */
  OPENHTMLTOPDF
}
