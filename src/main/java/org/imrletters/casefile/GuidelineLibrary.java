package org.imrletters.casefile;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Guidelines that many cases cite, each under an id. Immutable. */
public final class GuidelineLibrary {

  /** The library without a guideline: cases cite what they bring along. */
  public static final GuidelineLibrary EMPTY = new GuidelineLibrary(Map.of());

  private final Map<String, Guideline> guidelines;

  GuidelineLibrary(Map<String, Guideline> guidelines) {
    this.guidelines = Map.copyOf(guidelines);
  }

  /** The ids that a case may cite, in alphabetical order. */
  public Set<String> ids() {
    return new TreeSet<>(guidelines.keySet());
  }

  Map<String, Guideline> guidelines() {
    return guidelines;
  }
}
