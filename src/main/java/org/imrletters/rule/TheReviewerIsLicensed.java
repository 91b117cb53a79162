package org.imrletters.rule;

import java.util.List;
import java.util.Map;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Reviewer;

/**
 * The letter says where the expert reviewer is licensed, since it must describe the reviewer's qualifications (required
 * by Labor Code 4610.6(f) and 139.5(d)(4)).
 */
final class TheReviewerIsLicensed implements Rule {

  @Override
  public String code() {
    return "reviewer-without-licence";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    Map<FieldPath, Reviewer> reviewers = reading.reviewers();
    if (reviewers.isEmpty()) {
      return List.of(missing(new FieldPath("reviewer")));
    }
    return reviewers.keySet()
        .stream()
        .filter(at -> reviewers.get(at).licensedIn().isEmpty())
        .map(this::missing)
        .toList();
  }

  private Diagnostic missing(FieldPath at) {
    String message = "the case does not say where the expert reviewer is licensed";
    return Diagnostic.error(code(), at.field("licensedIn"), message)
        .hint("add licensedIn under reviewer, with each state of licensure");
  }
}
