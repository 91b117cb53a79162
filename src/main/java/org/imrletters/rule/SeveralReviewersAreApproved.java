package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.HeaderDate;

/**
 * More than one reviewer decides only where the Administrative Director approved it (required by 8 CCR 9792.10.6(c)).
 */
final class SeveralReviewersAreApproved implements Rule {

  @Override
  public String code() {
    return "several-reviewers-unapproved";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    if (reading.review().allReviewers().size() < 2
        || reading.review().header().on(HeaderDate.REVIEWERS_APPROVED).isPresent()) {
      return List.of();
    }
    String message = "more than one reviewer is named, and no approval by the Administrative Director";
    return List.of(Diagnostic.error(code(), new FieldPath("reviewers"), message)
        .hint("add reviewersApproved under case, with the day of the approval; or name one reviewer"));
  }
}
