package org.imrletters.rule.imr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Party;
import org.imrletters.review.Role;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.rule.TheCase;

/** What is true of the dates of a header beside each other. */
final class TheDates {

  /**
   * The dates follow the course of a review, from the injury over the UR denial, the application and the assignment to
   * the decision, since any other order is a slip of the pen (practice: kept by 194 of 194 letters).
   */
  static final Rule FOLLOW_THE_COURSE_OF_A_REVIEW = new TheCase("dates-out-of-order", TheDates::outOfOrder);

  /** The injured worker was born before the injury (practice). */
  static final Rule COME_AFTER_THE_WORKERS_BIRTH = new TheCase("born-after-injury", TheDates::unborn);

  /**
   * The application came within 30 days of the service of the utilization review decision (required by 8 CCR
   * 9792.10.1(b)(1)).
   */
  static final Rule HAVE_THE_APPLICATION_COME_IN_TIME = new TheCase("application-late", TheDates::late);

  /** All dates whose order is known, in the order in which a review runs. */
  private static final List<HeaderDate> IN_ORDER = List.of(HeaderDate.INJURY, HeaderDate.UR_DENIAL,
      HeaderDate.UR_SERVED, HeaderDate.APPLICATION_RECEIVED, HeaderDate.ASSIGNED, HeaderDate.DECISION,
      HeaderDate.MAILED);

  /** A review takes weeks; a remand by a court may add years. */
  private static final int MOST_YEARS = 5;

  private static final Pattern NUMBER = Pattern.compile("CM[0-9]{2}-[0-9]{7}");

  private TheDates() {}

  private static List<Diagnostic> outOfOrder(String code, Reading reading) {
    CaseHeader header = reading.review().header();
    List<HeaderDate> given = IN_ORDER.stream().filter(header.dates()::containsKey).toList();
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 1; i < given.size(); i++) {
      outOfOrder(code, given.get(i - 1), given.get(i), header).ifPresent(found::add);
    }
    outOfOrder(code, HeaderDate.RECORDS_RECEIVED, HeaderDate.DECISION, header).ifPresent(found::add);
    outOfOrder(code, HeaderDate.REVIEWERS_APPROVED, HeaderDate.DECISION, header).ifPresent(found::add);
    header.number()
        .filter(number -> NUMBER.matcher(number).matches())
        .map(number -> 2000 + Integer.parseInt(number.substring(2, 4)))
        .ifPresent(year -> farFrom(code, year, header, found));
    return found;
  }

  private static Optional<Diagnostic> outOfOrder(String code, HeaderDate earlier, HeaderDate later, CaseHeader header) {
    Optional<LocalDate> start = header.on(earlier);
    return header.on(later)
        .filter(end -> start.filter(end::isBefore).isPresent())
        .map(
            end -> Diagnostic.error(code, Reading.at(later), header.told(later) + ", is before " + header.told(earlier),
                "correct one of the two; the order is " + order(List.of(earlier, later))));
  }

  /** Few cases tell of service, records, approval and mailing; to the others the shorter order is told. */
  private static String order(List<HeaderDate> meant) {
    return "injury, UR denial, " + (meant.contains(HeaderDate.UR_SERVED) ? "its service, " : "")
        + "application received, assigned, " + (meant.contains(HeaderDate.RECORDS_RECEIVED) ? "records received, " : "")
        + (meant.contains(HeaderDate.REVIEWERS_APPROVED) ? "reviewers approved, " : "") + "decision"
        + (meant.contains(HeaderDate.MAILED) ? ", mailing" : "");
  }

  /** From the year in which a review of the case's number began. */
  private static void farFrom(String code, int year, CaseHeader header, List<Diagnostic> found) {
    for (HeaderDate date : List.of(HeaderDate.DECISION, HeaderDate.MAILED)) {
      header.on(date)
          .map(day -> day.getYear() - year)
          .filter(apart -> apart < 0 || apart > MOST_YEARS)
          .ifPresent(apart -> found.add(
              Diagnostic.error(code, Reading.at(date), header.told(date) + ", does not fit the case number, of " + year,
                  "correct one of the two; a review is decided in the year of its number or soon after")));
    }
  }

  /** The message names no birth date: complaints are read by more people than letters to the parties. */
  private static List<Diagnostic> unborn(String code, Reading reading) {
    CaseHeader header = reading.review().header();
    Optional<LocalDate> birth = reading.review().party(Role.EMPLOYEE).flatMap(Party::birthDate);
    return IN_ORDER.stream()
        .filter(date -> header.on(date).isPresent())
        .limit(1)
        .filter(date -> birth.filter(day -> !day.isBefore(header.on(date).get())).isPresent())
        .map(date -> Diagnostic.error(code, new FieldPath("parties.employee.birthDate"),
            "the injured worker was not born before " + header.told(date), "correct one of the two dates"))
        .toList();
  }

  private static List<Diagnostic> late(String code, Reading reading) {
    CaseHeader header = reading.review().header();
    Optional<LocalDate> came = header.on(HeaderDate.APPLICATION_RECEIVED);
    return header.on(HeaderDate.UR_SERVED)
        .filter(served -> came.filter(day -> day.isAfter(served.plusDays(30))).isPresent())
        .stream()
        .map(served -> Diagnostic.warning(code, Reading.at(HeaderDate.APPLICATION_RECEIVED),
            "the application came more than 30 days after the UR decision was served, " + served,
            "check both dates; if the application was accepted all the same, waive this with the reason"))
        .toList();
  }
}
