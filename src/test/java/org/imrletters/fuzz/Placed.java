package org.imrletters.fuzz;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;

/** Holds complaints to what is promised of each: that it has a place. */
final class Placed {

  private Placed() {}

  static void all(List<Diagnostic> told) {
    if (told.stream().anyMatch(problem -> problem.location().isEmpty())) {
      throw new AssertionError("a complaint has no place: " + told);
    }
  }
}
