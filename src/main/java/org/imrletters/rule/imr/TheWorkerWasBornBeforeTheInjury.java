package org.imrletters.rule.imr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Party;
import org.imrletters.review.Role;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;

/** The injured worker was born before the injury (practice). */
record TheWorkerWasBornBeforeTheInjury(String code) implements Rule {

  /** The message names no birth date: complaints are read by more people than letters to the parties. */
  @Override
  public List<Diagnostic> check(Reading reading) {
    CaseHeader header = reading.review().header();
    Optional<HeaderDate> first = DatesFollowTheCourseOfAReview.IN_ORDER.stream()
        .filter(date -> header.on(date).isPresent())
        .findFirst();
    Optional<LocalDate> birth = reading.review().party(Role.EMPLOYEE).flatMap(Party::birthDate);
    return first.stream()
        .filter(date -> birth.filter(day -> !day.isBefore(header.on(date).orElseThrow())).isPresent())
        .map(
            date -> Diagnostic
                .error(code, new FieldPath("parties.employee.birthDate"),
                    "the injured worker was not born before " + header.told(date))
                .hint("correct one of the two dates"))
        .toList();
  }
}
