package org.imrletters.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.ReviewedRecord;

/**
 * The records hold something besides the utilization review decision, since a reviewer who sees nothing but the denial
 * has no evidence to weigh (required by 8 CCR 9792.10.6(b)(2)).
 */
final class TheRecordsHoldMoreThanTheUrDecision implements Rule {

  private static final Pattern UR = Pattern
      .compile("(?<![\\p{L}\\p{N}])(?:(?i:utili[sz]ation review)|UR)(?![\\p{L}\\p{N}])");

  @Override
  public String code() {
    return "only-ur-record";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    List<ReviewedRecord> records = reading.review().records();
    if (records.isEmpty() || !records.stream().allMatch(record -> UR.matcher(record.title()).find())) {
      return List.of();
    }
    String message = "the records hold nothing but the utilization review decision";
    return List.of(Diagnostic.error(code(), new FieldPath("records"), message)
        .hint("add the medical records that were reviewed; without any, no determination can be made"));
  }
}
