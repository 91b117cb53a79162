package org.imrletters.paper.layout;

import java.util.List;
import org.imrletters.paper.style.Face;

/** The fonts at hand. */
@FunctionalInterface
public interface FontSet {

  /**
   * The fonts for words of this face: the one that it asks for, and then those that stand in for a character which that
   * one lacks, the best first.
   */
  List<Typeface> of(Face face);
}
