package org.imrletters.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.review.Application;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Copy;
import org.imrletters.review.Determination;
import org.imrletters.review.Party;
import org.imrletters.review.Prose;
import org.imrletters.review.ReviewedRecord;
import org.imrletters.review.Reviewer;
import org.imrletters.review.Role;
import org.imrletters.review.Waiver;

/** A case whose citations are not resolved yet, as a file may cite a guideline before it says what that is. */
record CaseDraft(Optional<String> pack, Optional<Copy> copy, CaseHeader header, Optional<Determination> outcome,
    Application application, Map<Role, Party> parties, List<Role> recipients, List<ReviewedRecord> records,
    Optional<Reviewer> reviewer, List<Reviewer> reviewers, Optional<Prose> summary,
    Map<String, GuidelineDraft> guidelines, List<ItemDraft> items, Map<String, String> fields, List<Waiver> waivers) {}
