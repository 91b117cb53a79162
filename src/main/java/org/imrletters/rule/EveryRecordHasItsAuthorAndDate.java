package org.imrletters.rule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.ReviewedRecord;
import org.imrletters.words.Visible;

/**
 * Every record is told by who wrote it and when, so that each party can see what was before the reviewer and what was
 * not (practice; see Hacker, 2015).
 */
record EveryRecordHasItsAuthorAndDate(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    return IntStream.range(0, reading.review().records().size())
        .boxed()
        .flatMap(i -> check(new FieldPath("records").entry(i), reading.review().records().get(i)))
        .toList();
  }

  private Stream<Diagnostic> check(FieldPath at, ReviewedRecord record) {
    String lacks = record.author().isEmpty() ? record.isDated() ? "author" : "author and no date"
        : record.isDated() ? "" : "date";
    String message = "the record " + Visible.quoted(record.title()) + " has no " + lacks;
    return lacks.isEmpty() ? Stream.empty()
        : Stream.of(Diagnostic.warning(code, at, message)
            .hint("add its author, and its date or the days from and to which it runs"));
  }
}
