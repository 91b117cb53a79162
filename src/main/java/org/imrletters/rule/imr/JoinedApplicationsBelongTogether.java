package org.imrletters.rule.imr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Application.Joined;
import org.imrletters.review.Case;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Party;
import org.imrletters.review.Role;
import org.imrletters.rule.PersonName;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.words.Visible;

/**
 * Applications that are joined into one review share employee, requesting physician and date of injury (required by 8
 * CCR 9792.10.4(a)).
 */
record JoinedApplicationsBelongTogether(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    Case review = reading.review();
    List<Diagnostic> found = new ArrayList<>();
    compare(found, review, "employee", "employee", Joined::employee, name(review, Role.EMPLOYEE));
    compare(found, review, "requestingPhysician", "requesting physician", Joined::requestingPhysician,
        name(review, Role.REQUESTING_PHYSICIAN));
    compare(found, review, "injuryDate", "date of injury", joined -> joined.injuryDate().map(LocalDate::toString),
        review.header().on(HeaderDate.INJURY).map(LocalDate::toString));
    return found;
  }

  private static Optional<String> name(Case review, Role role) {
    return review.party(role).flatMap(Party::name);
  }

  private void compare(List<Diagnostic> found, Case review, String field, String called,
      Function<Joined, Optional<String>> fact, Optional<String> ofTheCase) {
    Optional<String> first = ofTheCase;
    for (int i = 0; i < review.application().consolidated().size(); i++) {
      Optional<String> here = fact.apply(review.application().consolidated().get(i));
      if (first.isPresent() && here.isPresent() && !PersonName.isSame(first.get(), here.get())) {
        FieldPath at = new FieldPath("application").field("consolidated").entry(i).field(field);
        String message = "this application has another " + called + " than the review, " + Visible.quoted(first.get());
        found.add(Diagnostic.error(code, at, message,
            "take the application out; joined applications share employee, requesting physician"
                + " and date of injury"));
      }
      first = first.or(() -> here);
    }
  }
}
