package org.imrletters.casefile;

import java.time.Year;
import java.util.List;
import java.util.Optional;

/** A guideline as it was typed, before it is clear whether it makes sense. */
record GuidelineDraft(Optional<String> title, Optional<Year> year, Optional<Boolean> calledGuidelines,
    List<String> sections, List<String> pages, Optional<String> nonMtus, Optional<String> otherGuidelines) {}
