package org.imrletters.rule.imr;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;

/**
 * The application came within 30 days of the service of the utilization review decision (required by 8 CCR
 * 9792.10.1(b)(1)).
 */
record TheApplicationCameInTime(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    CaseHeader header = reading.review().header();
    return header.on(HeaderDate.UR_SERVED)
        .stream()
        .filter(served -> header.on(HeaderDate.APPLICATION_RECEIVED)
            .filter(came -> came.isAfter(served.plusDays(30)))
            .isPresent())
        .map(served -> Diagnostic
            .warning(code, new FieldPath("case.applicationReceived"),
                "the application came more than 30 days after the UR decision was served, " + served)
            .hint("check both dates; if the application was accepted all the same, waive this with the reason"))
        .toList();
  }
}
