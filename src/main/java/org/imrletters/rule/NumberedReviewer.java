package org.imrletters.rule;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;
import org.imrletters.review.Reviewer;

/** A reviewer's credentials together with their place in the case. */
record NumberedReviewer(FieldPath at, Reviewer reviewer) {

  /** Everyone who reviews, in the order of {@link Case#allReviewers}. */
  static Stream<NumberedReviewer> of(Case review) {
    FieldPath several = new FieldPath("reviewers");
    return Stream.concat(review.reviewer().stream().map(only -> new NumberedReviewer(new FieldPath("reviewer"), only)),
        IntStream.range(0, review.reviewers().size())
            .mapToObj(i -> new NumberedReviewer(several.entry(i), review.reviewers().get(i))));
  }

  /** The place of one of the credentials, such as {@code reviewers[1].specialties}. */
  FieldPath at(String field) {
    return at.field(field);
  }
}
