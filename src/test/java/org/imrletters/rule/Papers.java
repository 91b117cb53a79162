package org.imrletters.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.imrletters.kind.LetterKind;
import org.imrletters.kind.LetterKind.Statement;
import org.imrletters.review.Application;
import org.imrletters.review.Application.Joined;
import org.imrletters.review.Case;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Copy;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Party;
import org.imrletters.review.Priority;
import org.imrletters.review.ReviewedRecord;
import org.imrletters.review.Reviewer;
import org.imrletters.review.Role;

/** The papers around a case that keeps every rule. */
final class Papers {

  static final ReviewedRecord UR_DECISION = record("Utilization review decision", "Example Insurance", "2015-09-25");
  static final ReviewedRecord NOTES = record("Progress reports", "Valley Clinic", "2015-08-14");

  private Papers() {}

  /** A good copy for the parties. */
  static Case.Builder party() {
    return toAll(Sample.good()).record(UR_DECISION).record(NOTES);
  }

  static Case.Builder toAll(Case.Builder review) {
    return review.copy(Copy.PARTY)
        .recipient(Role.EMPLOYEE)
        .recipient(Role.CLAIMS_ADMINISTRATOR)
        .recipient(Role.REQUESTING_PHYSICIAN);
  }

  static Case.Builder twoReviewers(CaseHeader header) {
    return Case.builder()
        .header(header)
        .summary(Sample.SUMMARY)
        .oneOfReviewers(Sample.REVIEWER)
        .oneOfReviewers(new Reviewer(List.of("Oregon"), List.of("Psychology")));
  }

  static ReviewedRecord record(String title, String author, String day) {
    return new ReviewedRecord(title, some(author), date(day), Optional.empty(), Optional.empty());
  }

  static ReviewedRecord from(String start, String end) {
    return new ReviewedRecord("Progress reports", some("Valley Clinic"), Optional.empty(), date(start), date(end));
  }

  static Party born(String day) {
    return new Party(Optional.empty(), List.of(), date(day), Optional.empty());
  }

  /** The header of a case that supersedes an earlier determination of the same case. */
  static CaseHeader superseding(String day) {
    return superseding(day, "It was mistyped.", "the date of the injury");
  }

  /** The same, with why and what was corrected. */
  static CaseHeader superseding(String day, String reason, String... corrected) {
    CaseHeader.Supersedes other = new CaseHeader.Supersedes(Optional.empty(), date(day), List.of(corrected),
        Optional.of(reason).filter(given -> !given.isEmpty()));
    return new CaseHeader(Sample.HEADER.number(), Sample.HEADER.priority(), false, Sample.HEADER.dates(),
        Optional.of(other));
  }

  static Application application(String... treatments) {
    return new Application(List.of(treatments), List.of(), List.of());
  }

  static Application withdrawn(String treatment, String... treatments) {
    return new Application(List.of(treatments), List.of(treatment), List.of());
  }

  static Application joined(Joined... applications) {
    return new Application(List.of(), List.of(), List.of(applications));
  }

  static Joined of(String employee, String physician, String injury) {
    return new Joined(Optional.empty(), some(employee), some(physician), date(injury));
  }

  static LetterKind forTheParties() {
    return Sample.kind(EnumSet.allOf(Statement.class), EnumSet.of(Copy.PARTY), "en-US");
  }

  static LetterKind kind(Statement... states) {
    EnumSet<Statement> stated = EnumSet.noneOf(Statement.class);
    stated.addAll(List.of(states));
    return Sample.kind(stated, EnumSet.allOf(Copy.class), "en-US");
  }

  /** A standard header of nothing but these dates, each a name as a case file has it and a day. */
  static CaseHeader dates(String... namesAndDays) {
    return dates(Priority.STANDARD, false, namesAndDays);
  }

  static CaseHeader dates(Priority priority, boolean formulary, String... namesAndDays) {
    CaseHeader.Builder header = CaseHeader.builder().priority(priority).formulary(formulary);
    for (int i = 0; i < namesAndDays.length; i += 2) {
      String name = namesAndDays[i];
      HeaderDate date = HeaderDate.IMR.stream().filter(known -> known.name().equals(name)).findFirst().orElseThrow();
      header.on(date, LocalDate.parse(namesAndDays[i + 1]));
    }
    return header.build();
  }

  private static Optional<LocalDate> date(String iso) {
    return some(iso).map(LocalDate::parse);
  }

  private static Optional<String> some(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
