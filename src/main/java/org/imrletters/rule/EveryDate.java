package org.imrletters.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.ReviewedRecord;
import org.imrletters.words.Visible;

/** The dates of the people and the papers around a review fit its own. */
record EveryDate(String code, Function<Reading, Stream<Diagnostic>> check) implements Rule {

  /** A determination supersedes an earlier one, and neither itself nor a later one (practice). */
  static final Rule OF_WHAT_IS_SUPERSEDED_COMES_BEFORE_THE_DECISION = new EveryDate("supersedes-wrongly",
      EveryDate::superseded);

  /** No record ends before it starts, and none is of a day after the decision (practice). */
  static final Rule OF_A_RECORD_COMES_BEFORE_THE_DECISION = new EveryDate("record-dated-wrongly", EveryDate::records);

  @Override
  public List<Diagnostic> check(Reading reading) {
    return check.apply(reading).toList();
  }

  private static Stream<Diagnostic> superseded(Reading reading) {
    CaseHeader header = reading.review().header();
    return header.supersedes().stream().flatMap(other -> Stream.concat(itself(other, header), later(other, header)));
  }

  private static Stream<Diagnostic> itself(CaseHeader.Supersedes other, CaseHeader header) {
    boolean same = other.number().isPresent() && header.number().isPresent()
        && RequestKey.isSame(other.number().get(), header.number().get());
    return same
        ? Stream.of(superseding("number", "the number of the determination that is superseded is the case's own")
            .hint("give the other case's number; an earlier determination of this case is told by its date alone"))
        : Stream.empty();
  }

  private static Stream<Diagnostic> later(CaseHeader.Supersedes other, CaseHeader header) {
    // Another case may be decided on the same day, and this one superseded on it only by mistake.
    Optional<LocalDate> decided = header.on(HeaderDate.DECISION)
        .map(day -> other.number().isPresent() ? day.plusDays(1) : day);
    return other.date()
        .filter(day -> decided.filter(end -> !day.isBefore(end)).isPresent())
        .stream()
        .map(day -> superseding("date", "the determination that is superseded, of " + day + ", is not earlier than "
            + header.told(HeaderDate.DECISION)).hint("correct one of the two dates"));
  }

  private static Diagnostic superseding(String field, String message) {
    return Diagnostic.error(OF_WHAT_IS_SUPERSEDED_COMES_BEFORE_THE_DECISION.code(),
        new FieldPath("case.supersedes").field(field), message);
  }

  private static Stream<Diagnostic> records(Reading reading) {
    CaseHeader header = reading.review().header();
    List<ReviewedRecord> records = reading.review().records();
    return IntStream.range(0, records.size()).boxed().flatMap(i -> {
      FieldPath at = new FieldPath("records").entry(i);
      ReviewedRecord record = records.get(i);
      Stream<Optional<Diagnostic>> late = Stream.of(late("date", record.date(), at, record, header),
          late("from", record.from(), at, record, header), late("to", record.to(), at, record, header));
      return Stream.concat(backwards(record, at).stream(), late.flatMap(Optional::stream).limit(1));
    });
  }

  private static Optional<Diagnostic> backwards(ReviewedRecord record, FieldPath at) {
    return record.from()
        .filter(from -> record.to().filter(from::isAfter).isPresent())
        .map(from -> Diagnostic
            .error(OF_A_RECORD_COMES_BEFORE_THE_DECISION.code(), at.field("to"),
                "the record " + Visible.quoted(record.title()) + " ends before it starts, on " + from)
            .hint("correct one of the two dates, or exchange them"));
  }

  private static Optional<Diagnostic> late(String field, Optional<LocalDate> day, FieldPath at, ReviewedRecord record,
      CaseHeader header) {
    return day.filter(dated -> header.on(HeaderDate.DECISION).filter(dated::isAfter).isPresent())
        .map(
            dated -> Diagnostic
                .warning(OF_A_RECORD_COMES_BEFORE_THE_DECISION.code(), at.field(field),
                    "the record " + Visible.quoted(record.title()) + " is dated after "
                        + header.told(HeaderDate.DECISION))
                .hint("nobody can have reviewed it; correct one of the two dates"));
  }
}
