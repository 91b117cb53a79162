package org.imrletters.rule.imr;

import static org.imrletters.review.HeaderDate.APPLICATION_RECEIVED;
import static org.imrletters.review.HeaderDate.ASSIGNED;
import static org.imrletters.review.HeaderDate.DECISION;
import static org.imrletters.review.HeaderDate.INJURY;
import static org.imrletters.review.HeaderDate.MAILED;
import static org.imrletters.review.HeaderDate.UR_DENIAL;
import static org.imrletters.review.HeaderDate.UR_SERVED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;

/**
 * The dates follow the course of a review, from the injury over the UR denial, the application and the assignment to
 * the decision, since any other order is a slip of the pen (practice: kept by 194 of 194 letters).
 */
record DatesFollowTheCourseOfAReview(String code) implements Rule {

  /** All dates whose order is known, in the order in which a review runs. */
  static final List<HeaderDate> IN_ORDER = List.of(INJURY, UR_DENIAL, UR_SERVED, APPLICATION_RECEIVED, ASSIGNED,
      DECISION, MAILED);

  /** A review takes weeks; a remand by a court may add years. */
  private static final int MOST_YEARS = 5;

  private static final Pattern NUMBER = Pattern.compile("CM[0-9]{2}-[0-9]{7}");

  @Override
  public List<Diagnostic> check(Reading reading) {
    CaseHeader header = reading.review().header();
    List<HeaderDate> given = IN_ORDER.stream().filter(header.dates()::containsKey).toList();
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 1; i < given.size(); i++) {
      outOfOrder(given.get(i - 1), given.get(i), header).ifPresent(found::add);
    }
    outOfOrder(HeaderDate.RECORDS_RECEIVED, HeaderDate.DECISION, header).ifPresent(found::add);
    outOfOrder(HeaderDate.REVIEWERS_APPROVED, HeaderDate.DECISION, header).ifPresent(found::add);
    header.number().flatMap(DatesFollowTheCourseOfAReview::year).ifPresent(year -> farFrom(year, header, found));
    return found;
  }

  private Optional<Diagnostic> outOfOrder(HeaderDate earlier, HeaderDate later, CaseHeader header) {
    Optional<LocalDate> start = header.on(earlier);
    return header.on(later)
        .filter(end -> start.filter(end::isBefore).isPresent())
        .map(
            end -> Diagnostic.error(code, Reading.at(later), header.told(later) + ", is before " + header.told(earlier))
                .hint("correct one of the two; the order is " + order(List.of(earlier, later))));
  }

  /** Few cases tell of service, records, approval and mailing; to the others the shorter order is told. */
  private static String order(List<HeaderDate> meant) {
    return "injury, UR denial, " + (meant.contains(HeaderDate.UR_SERVED) ? "its service, " : "")
        + "application received, assigned, " + (meant.contains(HeaderDate.RECORDS_RECEIVED) ? "records received, " : "")
        + (meant.contains(HeaderDate.REVIEWERS_APPROVED) ? "reviewers approved, " : "") + "decision"
        + (meant.contains(HeaderDate.MAILED) ? ", mailing" : "");
  }

  /** The year in which a review of this number began. */
  private static Optional<Integer> year(String number) {
    return NUMBER.matcher(number).matches() ? Optional.of(2000 + Integer.parseInt(number.substring(2, 4)))
        : Optional.empty();
  }

  private void farFrom(int year, CaseHeader header, List<Diagnostic> found) {
    for (HeaderDate date : List.of(HeaderDate.DECISION, HeaderDate.MAILED)) {
      header.on(date)
          .map(day -> day.getYear() - year)
          .filter(apart -> apart < 0 || apart > MOST_YEARS)
          .map(apart -> header.told(date) + ", does not fit the case number, of " + year)
          .ifPresent(message -> found.add(Diagnostic.error(code, Reading.at(date), message)
              .hint("correct one of the two; a review is decided in the year of its number or soon after")));
    }
  }
}
