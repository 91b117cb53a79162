package org.imrletters.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Party;
import org.imrletters.review.ReviewedRecord;
import org.imrletters.review.Role;
import org.imrletters.words.TypedFact;
import org.imrletters.words.Visible;

/** The dates of the people and the papers around a review fit its own. */
record EveryDate(String code, Function<Reading, Stream<Diagnostic>> check) implements Rule {

  /** The injured worker was born before the injury (practice). */
  static final Rule OF_BIRTH_COMES_BEFORE_THE_INJURY = new EveryDate("born-after-injury", EveryDate::births);

  /** A determination supersedes an earlier one, and neither itself nor a later one (practice). */
  static final Rule OF_WHAT_IS_SUPERSEDED_COMES_BEFORE_THE_DECISION = new EveryDate("supersedes-wrongly",
      EveryDate::superseded);

  /** No record ends before it starts, and none is of a day after the decision (practice). */
  static final Rule OF_A_RECORD_COMES_BEFORE_THE_DECISION = new EveryDate("record-dated-wrongly", EveryDate::records);

  /** A service that was given before it was requested was given before it was reviewed (practice). */
  static final Rule OF_A_SERVICE_COMES_BEFORE_ITS_REVIEW = new EveryDate("service-after-review", EveryDate::services);

  /** Where a treatment tells on which day it was given. */
  private static final String SERVICE = "(?i)(?:\\bDOS|date\\(?s?\\)? of service|performed on|rendered on|provided on|given on)"
      + "[^A-Za-z0-9]{0,3}([A-Za-z]{0,9}\\.? ?[0-9][0-9/., -]{3,12})";

  @Override
  public List<Diagnostic> check(Reading reading) {
    return check.apply(reading).toList();
  }

  /** The message names no birth date: complaints are read by more people than letters to the parties. */
  private static Stream<Diagnostic> births(Reading reading) {
    CaseHeader header = reading.review().header();
    Optional<HeaderDate> first = HeaderDates.IN_ORDER.stream().filter(date -> header.on(date).isPresent()).findFirst();
    Optional<LocalDate> birth = reading.review().party(Role.EMPLOYEE).flatMap(Party::birthDate);
    return first.stream()
        .filter(date -> birth.filter(day -> !day.isBefore(header.on(date).orElseThrow())).isPresent())
        .map(date -> Diagnostic
            .error(OF_BIRTH_COMES_BEFORE_THE_INJURY.code(), new FieldPath("parties.employee.birthDate"),
                "the injured worker was not born before " + HeaderDates.told(date, header))
            .hint("correct one of the two dates"));
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
            + HeaderDates.told(HeaderDate.DECISION, header)).hint("correct one of the two dates"));
  }

  private static Diagnostic superseding(String field, String message) {
    return Diagnostic.error(OF_WHAT_IS_SUPERSEDED_COMES_BEFORE_THE_DECISION.code(),
        new FieldPath("case.supersedes").field(field), message);
  }

  private static Stream<Diagnostic> services(Reading reading) {
    CaseHeader header = reading.review().header();
    HeaderDate review = header.on(HeaderDate.UR_DENIAL).isPresent() ? HeaderDate.UR_DENIAL : HeaderDate.DECISION;
    return reading.items().stream().filter(item -> header.on(review).isPresent()).flatMap(item -> {
      String name = reading.words(item.item().treatment().name()).text();
      boolean given = item.item().retrospective() || name.toLowerCase(Locale.ROOT).startsWith("retro");
      Matcher told = given ? Pattern.compile(SERVICE).matcher(name) : null;
      return told != null && told.find() ? TypedFact.meant(told.group(1))
          .filter(day -> day.isAfter(header.on(review).orElseThrow()))
          .stream()
          .map(day -> late(item, told.group(1).strip(), review, header)) : Stream.empty();
    });
  }

  private static Diagnostic late(NumberedItem item, String typed, HeaderDate review, CaseHeader header) {
    return Diagnostic
        .warning(OF_A_SERVICE_COMES_BEFORE_ITS_REVIEW.code(), item.at("treatment"),
            item.named() + " is retrospective, and its day is after " + HeaderDates.told(review, header))
        .quoting(typed)
        .hint("correct one of the two dates, or leave out retrospective");
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
        .map(dated -> Diagnostic
            .warning(OF_A_RECORD_COMES_BEFORE_THE_DECISION.code(), at.field(field),
                "the record " + Visible.quoted(record.title()) + " is dated after "
                    + HeaderDates.told(HeaderDate.DECISION, header))
            .hint("nobody can have reviewed it; correct one of the two dates"));
  }
}
