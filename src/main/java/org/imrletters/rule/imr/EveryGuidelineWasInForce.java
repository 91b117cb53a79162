package org.imrletters.rule.imr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.review.HeaderDate;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.rule.WordLists;
import org.imrletters.words.Visible;

/**
 * A guideline that is cited was in force: for the claims administrator on the day of the utilization review decision,
 * for the expert reviewer on the day of the determination (practice; see 8 CCR 9792.20 to 9792.27 for the days).
 */
record EveryGuidelineWasInForce(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    return Rule.told(CitedGuideline.in(reading), cited -> check(cited, reading.review(), reading.lists()));
  }

  private Optional<Diagnostic> check(CitedGuideline cited, Case review, WordLists lists) {
    boolean reviewers = cited.side().field().equals("expertReviewer");
    Optional<LocalDate> day = review.header().on(reviewers ? HeaderDate.DECISION : HeaderDate.UR_DENIAL);
    if (day.isEmpty() || cited.source().year().isEmpty()) {
      return Optional.empty();
    }
    List<MtusEditions.Edition> editions = MtusEditions.of(lists)
        .of(cited.source().title(), cited.source().year().get().getValue());
    boolean fine = editions.isEmpty() || editions.stream().anyMatch(edition -> edition.isInForceOn(day.get()));
    String message = Visible.quoted(cited.named()) + " was not in force on "
        + (reviewers ? "the decision date, " : "the UR denial date, ") + day.get();
    return fine ? Optional.empty()
        : Optional.of(Diagnostic.warning(code, cited.at().field("year"), message)
            .hint("it was in force " + editions.get(0).days() + "; cite the edition of that day, or correct the year"));
  }
}
