package org.imrletters.casefile;

import java.util.List;
import java.util.Optional;
import org.imrletters.review.Citation;
import org.imrletters.review.MtusSource;

/** A citation as it was typed, with guidelines cited by id. */
record CitationDraft(List<MtusSource> mtus, Optional<String> nonMtus, Optional<String> otherGuidelines,
    List<Cite> cites, boolean noneCited, Optional<String> verbatim) {

  /** One guideline cited by id; sections and pages, where given, take the place of the guideline's own. */
  record Cite(String id, List<String> sections, List<String> pages) {

    boolean narrows() {
      return !sections.isEmpty() || !pages.isEmpty();
    }
  }

  boolean namesEvidence() {
    return !mtus.isEmpty() || nonMtus.isPresent() || otherGuidelines.isPresent() || !cites.isEmpty();
  }

  /** What was typed without the detour over an id. */
  Citation direct() {
    return new Citation(mtus, nonMtus, otherGuidelines, noneCited, verbatim);
  }
}
