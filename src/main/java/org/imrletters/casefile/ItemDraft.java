package org.imrletters.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imrletters.review.Decision;
import org.imrletters.review.Prose;
import org.imrletters.review.Treatment;

/** A disputed item whose citations are not resolved yet. */
record ItemDraft(Treatment treatment, boolean retrospective, Optional<String> associatedWith,
    Optional<Decision> decision, List<Decision> votes, Optional<LocalDate> authorizedOn,
    Optional<CitationDraft> claimsAdministrator, Optional<CitationDraft> expertReviewer, Optional<Prose> rationale) {}
