package org.imrletters.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Copy;
import org.imrletters.review.Prose;
import org.imrletters.review.Reviewer;
import org.imrletters.review.Waiver;

/** A case whose citations are not resolved yet, as a file may cite a guideline before it says what that is. */
record CaseDraft(
    Optional<String> pack,
    Optional<Copy> copy,
    CaseHeader header,
    Optional<Reviewer> reviewer,
    Optional<Prose> summary,
    Map<String, GuidelineDraft> guidelines,
    List<ItemDraft> items,
    Map<String, String> fields,
    List<Waiver> waivers) {}
