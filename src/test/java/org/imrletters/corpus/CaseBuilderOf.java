package org.imrletters.corpus;

import org.imrletters.review.Case;

/** A case that is built on. */
record CaseBuilderOf(Case review) {

  /** A builder with all that a public letter says. */
  Case.Builder builder() {
    Case.Builder builder = Case.builder().header(review.header());
    review.pack().ifPresent(builder::pack);
    review.copy().ifPresent(builder::copy);
    review.reviewer().ifPresent(builder::reviewer);
    review.summary().ifPresent(summary -> builder.summary(summary.plain()));
    review.items().forEach(builder::item);
    return builder;
  }
}
