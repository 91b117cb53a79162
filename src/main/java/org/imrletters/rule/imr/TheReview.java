package org.imrletters.rule.imr;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Reviewer;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.rule.TheCase;
import org.imrletters.words.Folded;

/** What the case of an Independent Medical Review tells as a whole. */
final class TheReview {

  private static final Pattern UR = Pattern
      .compile("(?<![\\p{L}\\p{N}])(?:(?i:utili[sz]ation review)|UR)(?![\\p{L}\\p{N}])");

  /** The case summary states the medical condition, as a determination must (required by 8 CCR 9792.10.6(d)). */
  static final Rule STATES_THE_MEDICAL_CONDITION = TheCase.telling("no-case-summary", new FieldPath("summary"),
      reading -> reading.review().summary().filter(summary -> !Folded.isBlank(summary.plain())).isPresent(),
      "the case has no clinical case summary",
      "add a summary that states the injury, the medical condition and the treatment so far");

  /**
   * A letter to the parties lists the records that were reviewed, as a determination must (required by 8 CCR
   * 9792.10.6(d)).
   */
  static final Rule LISTS_THE_RECORDS_FOR_THE_PARTIES = TheCase.telling("no-records-reviewed", Reading.COPY,
      reading -> !reading.isForTheParties() || !reading.review().records().isEmpty(),
      "a letter to the parties lists the records reviewed", "add records, each with its title, author and date");

  /**
   * The records hold something besides the utilization review decision, since a reviewer who sees nothing but the denial
   * has no evidence to weigh (required by 8 CCR 9792.10.6(b)(2)).
   */
  static final Rule HAS_RECORDS_BESIDE_THE_UR_DECISION = TheCase.telling("only-ur-record", new FieldPath("records"),
      reading -> reading.review().records().isEmpty() || !reading.review()
          .records()
          .stream()
          .allMatch(record -> UR.matcher(Folded.of(record.title()).line()).find()),
      "the records hold nothing but the utilization review decision",
      "add the medical records that were reviewed; without any, no determination can be made");

  /**
   * More than one reviewer decides only where the Administrative Director approved it (required by 8 CCR 9792.10.6(c)).
   */
  static final Rule HAS_SEVERAL_REVIEWERS_IF_APPROVED = TheCase.telling("several-reviewers-unapproved",
      new FieldPath("reviewers"),
      reading -> reading.review().allReviewers().size() < 2
          || reading.review().header().on(HeaderDate.REVIEWERS_APPROVED).isPresent(),
      "more than one reviewer is named, and no approval by the Administrative Director",
      "add reviewersApproved under case, with the day of the approval; or name one reviewer");

  /**
   * The letter names the expert reviewer's specialty, since it must describe the reviewer's qualifications (required by
   * Labor Code 4610.6(f) and 139.5(d)(4)).
   */
  static final Rule NAMES_THE_REVIEWERS_SPECIALTY = ofReviewers("reviewer-without-specialty", "specialties",
      Reviewer::specialties, "the case does not name the expert reviewer's specialty",
      "each board certification or specialty");

  /** The letter says where the expert reviewer is licensed, in the same way. */
  static final Rule SAYS_WHERE_THE_REVIEWER_IS_LICENSED = ofReviewers("reviewer-without-licence", "licensedIn",
      Reviewer::licensedIn, "the case does not say where the expert reviewer is licensed", "each state of licensure");

  private TheReview() {}

  private static Rule ofReviewers(String code, String field, Function<Reviewer, List<String>> given, String message,
      String wanted) {
    return new TheCase(code,
        (its, reading) -> without(given, reading.reviewers()).map(
            at -> Diagnostic.error(its, at.field(field), message, "add " + field + " under reviewer, with " + wanted))
            .toList());
  }

  private static Stream<FieldPath> without(Function<Reviewer, List<String>> given, Map<FieldPath, Reviewer> reviewers) {
    return reviewers.isEmpty() ? Stream.of(new FieldPath("reviewer"))
        : reviewers.keySet().stream().filter(at -> given.apply(reviewers.get(at)).isEmpty());
  }
}
