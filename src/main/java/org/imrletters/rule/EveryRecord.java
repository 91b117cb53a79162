package org.imrletters.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.ReviewedRecord;
import org.imrletters.words.Visible;

/** What is true of every record. */
final class EveryRecord {

  /**
   * Every record is told by who wrote it and when, so that each party can see what was before the reviewer and what was
   * not (practice; see Hacker, 2015).
   */
  static final Rule HAS_ITS_AUTHOR_AND_DATE = new TheCase("record-without-author-or-date",
      (code, reading) -> told(reading, (at, record) -> lacking(code, at, record)));

  /** No record ends before it starts, and none is of a day after the decision (practice). */
  static final Rule COMES_BEFORE_THE_DECISION = new TheCase("record-dated-wrongly",
      (code, reading) -> told(reading, (at, record) -> misdated(code, at, record, reading.review().header())));

  private EveryRecord() {}

  private static List<Diagnostic> told(Reading reading,
      BiFunction<FieldPath, ReviewedRecord, Stream<Diagnostic>> check) {
    List<ReviewedRecord> records = reading.review().records();
    return IntStream.range(0, records.size())
        .boxed()
        .flatMap(i -> check.apply(new FieldPath("records").entry(i), records.get(i)))
        .toList();
  }

  private static Stream<Diagnostic> lacking(String code, FieldPath at, ReviewedRecord record) {
    String lacks = record.author().isEmpty() ? record.isDated() ? "author" : "author and no date"
        : record.isDated() ? "" : "date";
    return lacks.isEmpty() ? Stream.empty()
        : Stream.of(Diagnostic.warning(code, at, named(record) + " has no " + lacks,
            "add its author, and its date or the days from and to which it runs"));
  }

  private static Stream<Diagnostic> misdated(String code, FieldPath at, ReviewedRecord record, CaseHeader header) {
    Stream<Diagnostic> backwards = record.from()
        .filter(from -> record.to().filter(from::isAfter).isPresent())
        .stream()
        .map(from -> Diagnostic.error(code, at.field("to"), named(record) + " ends before it starts, on " + from,
            "correct one of the two dates, or exchange them"));
    Optional<LocalDate> decided = header.on(HeaderDate.DECISION);
    Stream<Diagnostic> late = Stream
        .of(Map.entry("date", record.date()), Map.entry("from", record.from()), Map.entry("to", record.to()))
        .filter(day -> day.getValue().filter(on -> decided.filter(on::isAfter).isPresent()).isPresent())
        .limit(1)
        .map(day -> Diagnostic.warning(code, at.field(day.getKey()),
            named(record) + " is dated after " + header.told(HeaderDate.DECISION),
            "nobody can have reviewed it; correct one of the two dates"));
    return Stream.concat(backwards, late);
  }

  private static String named(ReviewedRecord record) {
    return "the record " + Visible.quoted(record.title());
  }
}
