package org.imrletters.casefile;

import java.util.Optional;
import org.imrletters.review.MtusSource;

/** What citing an id adds to a citation: a part of the MTUS, or something from outside it. */
record Guideline(Optional<MtusSource> mtus, Optional<String> nonMtus, Optional<String> otherGuidelines) {}
