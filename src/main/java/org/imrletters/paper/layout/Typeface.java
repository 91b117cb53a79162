package org.imrletters.paper.layout;

import java.util.List;
import org.imrletters.paper.style.Face;

/** A font as far as laying out must know it. Safe for use by many threads. */
public interface Typeface {

  /** How wide a character is, in thousandths of the size; negative where the font lacks it. */
  int advance(int codePoint);

  /** How far its letters rise above the line they stand on, as a share of the size. */
  double ascent();

  /** How far its letters hang below the line they stand on, as a share of the size. */
  double descent();

  /** The fonts at hand. */
  @FunctionalInterface
  interface FontSet {

    /**
     * The fonts for words of this face: the one that it asks for, and then those that stand in for a character which that
     * one lacks, the best first.
     */
    List<Typeface> of(Face face);
  }
}
