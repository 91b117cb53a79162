package org.imrletters.rule.imr;

import java.util.regex.Pattern;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.ReviewedRecord;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.rule.TheCase;
import org.imrletters.words.Folded;

/** What the case of an Independent Medical Review tells as a whole. */
final class TheReview {

  /** The case summary states the medical condition, as a determination must (required by 8 CCR 9792.10.6(d)). */
  static final Rule STATES_THE_MEDICAL_CONDITION = new TheCase("no-case-summary", new FieldPath("summary"),
      reading -> reading.review().summary().filter(summary -> !Folded.isBlank(summary.plain())).isPresent(),
      "the case has no clinical case summary",
      "add a summary that states the injury, the medical condition and the treatment so far");

  /**
   * A letter to the parties lists the records that were reviewed, as a determination must (required by 8 CCR
   * 9792.10.6(d)).
   */
  static final Rule LISTS_THE_RECORDS_FOR_THE_PARTIES = new TheCase("no-records-reviewed", Reading.COPY,
      reading -> !reading.isForTheParties() || !reading.review().records().isEmpty(),
      "a letter to the parties lists the records reviewed", "add records, each with its title, author and date");

  /**
   * The records hold something besides the utilization review decision, since a reviewer who sees nothing but the denial
   * has no evidence to weigh (required by 8 CCR 9792.10.6(b)(2)).
   */
  static final Rule HAS_RECORDS_BESIDE_THE_UR_DECISION = new TheCase("only-ur-record", new FieldPath("records"),
      reading -> reading.review().records().isEmpty()
          || !reading.review().records().stream().allMatch(TheReview::isOfUtilizationReview),
      "the records hold nothing but the utilization review decision",
      "add the medical records that were reviewed; without any, no determination can be made");

  /**
   * More than one reviewer decides only where the Administrative Director approved it (required by 8 CCR 9792.10.6(c)).
   */
  static final Rule HAS_SEVERAL_REVIEWERS_IF_APPROVED = new TheCase("several-reviewers-unapproved",
      new FieldPath("reviewers"),
      reading -> reading.review().allReviewers().size() < 2
          || reading.review().header().on(HeaderDate.REVIEWERS_APPROVED).isPresent(),
      "more than one reviewer is named, and no approval by the Administrative Director",
      "add reviewersApproved under case, with the day of the approval; or name one reviewer");

  private static final Pattern UR = Pattern
      .compile("(?<![\\p{L}\\p{N}])(?:(?i:utili[sz]ation review)|UR)(?![\\p{L}\\p{N}])");

  private static boolean isOfUtilizationReview(ReviewedRecord record) {
    return UR.matcher(Folded.of(record.title()).line()).find();
  }

  private TheReview() {}
}
