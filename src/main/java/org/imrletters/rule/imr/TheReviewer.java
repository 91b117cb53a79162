package org.imrletters.rule.imr;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Reviewer;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;

/**
 * What the letter tells of the expert reviewer, since it must describe the reviewer's qualifications (required by Labor
 * Code 4610.6(f) and 139.5(d)(4)).
 */
record TheReviewer(String code, String field, Function<Reviewer, List<String>> given, String message,
    String wanted) implements Rule {

  /** The letter names the expert reviewer's specialty. */
  static final Rule HAS_A_SPECIALTY = new TheReviewer("reviewer-without-specialty", "specialties",
      Reviewer::specialties, "the case does not name the expert reviewer's specialty",
      "each board certification or specialty");

  /** The letter says where the expert reviewer is licensed. */
  static final Rule IS_LICENSED = new TheReviewer("reviewer-without-licence", "licensedIn", Reviewer::licensedIn,
      "the case does not say where the expert reviewer is licensed", "each state of licensure");

  @Override
  public List<Diagnostic> check(Reading reading) {
    Map<FieldPath, Reviewer> reviewers = reading.reviewers();
    if (reviewers.isEmpty()) {
      return List.of(missing(new FieldPath("reviewer")));
    }
    return reviewers.keySet()
        .stream()
        .filter(at -> given.apply(reviewers.get(at)).isEmpty())
        .map(this::missing)
        .toList();
  }

  private Diagnostic missing(FieldPath at) {
    return Diagnostic.error(code, at.field(field), message).hint("add " + field + " under reviewer, with " + wanted);
  }
}
