package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;

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
    if (reading.review().allReviewers().isEmpty()) {
      return List.of(missing(new FieldPath("reviewer.licensedIn")));
    }
    return NumberedReviewer.of(reading.review())
        .filter(reviewer -> reviewer.reviewer().licensedIn().isEmpty())
        .map(reviewer -> missing(reviewer.at("licensedIn")))
        .toList();
  }

  private Diagnostic missing(FieldPath at) {
    String message = "the case does not say where the expert reviewer is licensed";
    return Diagnostic.error(code(), at, message).hint("add licensedIn under reviewer, with each state of licensure");
  }
}
