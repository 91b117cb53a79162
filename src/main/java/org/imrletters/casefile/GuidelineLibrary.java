package org.imrletters.casefile;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.imrletters.kind.Guideline;

/** Guidelines that many cases cite, each under an id. Immutable. */
public final class GuidelineLibrary {

  /** The library without a guideline: cases cite what they bring along. */
  public static final GuidelineLibrary EMPTY = new GuidelineLibrary(Map.of(), Optional.empty());

  private final Map<String, Guideline> guidelines;
  private final Optional<String> hash;

  GuidelineLibrary(Map<String, Guideline> guidelines, Optional<String> hash) {
    this.guidelines = Map.copyOf(guidelines);
    this.hash = hash;
  }

  /** The ids that a case may cite, in alphabetical order. */
  public Set<String> ids() {
    return new TreeSet<>(guidelines.keySet());
  }

  /** The SHA-256 of its file; absent where there is none. */
  Optional<String> hash() {
    return hash;
  }

  Map<String, Guideline> guidelines() {
    return guidelines;
  }
}
