package org.imrletters.paper.layout;

/** A font as far as laying out must know it. Safe for use by many threads. */
public interface Typeface {

  /** How wide a character is, in thousandths of the size; negative where the font lacks it. */
  int advance(int codePoint);

  /** How far its letters rise above the line they stand on, as a share of the size. */
  double ascent();

  /** How far its letters hang below the line they stand on, as a share of the size. */
  double descent();
}
