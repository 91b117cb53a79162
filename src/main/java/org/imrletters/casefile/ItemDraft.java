package org.imrletters.casefile;

import java.util.Optional;
import org.imrletters.review.Decision;
import org.imrletters.review.Prose;
import org.imrletters.review.Treatment;

/** A disputed item whose citations are not resolved yet. */
record ItemDraft(
    Treatment treatment,
    boolean retrospective,
    Optional<String> associatedWith,
    Optional<Decision> decision,
    Optional<CitationDraft> claimsAdministrator,
    Optional<CitationDraft> expertReviewer,
    Optional<Prose> rationale) {}
