package org.imrletters.rule.imr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.LetterKind.Statement;
import org.imrletters.review.Case;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.Role;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.rule.Rule.Complaint;
import org.imrletters.rule.TheCase;
import org.imrletters.words.Visible;

/** What is true of each letter to the parties. */
final class ALetterToTheParties {

  /**
   * A letter to the parties that overturns a denial says that the treatment is authorized within 5 working days, or
   * paid for within 20 days (required by 8 CCR 9792.10.7(a)).
   */
  static final Rule SAYS_WHAT_FOLLOWS = says("overturned-next-steps-missing", Statement.NEXT_STEPS,
      review -> review.items().stream().anyMatch(DisputedItem::isOverturned), "nextSteps",
      "what follows an overturned denial", Diagnostic::warning);

  /**
   * A letter to the parties states that the determination is binding and may be appealed to the WCAB within 30 days of
   * mailing (required by Labor Code 4610.6(g) and (h)).
   */
  static final Rule SAYS_HOW_TO_APPEAL = says("appeal-rights-missing", Statement.APPEAL_RIGHTS, review -> true,
      "appealRights", "of their right to appeal", Diagnostic::error);

  /**
   * A letter to the parties goes to the employee or the representative, to the claims administrator and to the
   * requesting physician (see Labor Code 4610.6(f)).
   */
  static final Rule GOES_TO_ALL_OF_THEM = new TheCase("recipients-missing",
      (code, reading) -> reading.isForTheParties() ? unreached(code, reading.review()) : List.of());

  private ALetterToTheParties() {}

  private static Rule says(String code, Statement statement, Predicate<Case> wanted, String field, String missing,
      Complaint complaint) {
    return new TheCase(code,
        (its,
            reading) -> !reading.isForTheParties() || reading.kind().states().contains(statement)
                || !wanted.test(reading.review())
                    ? List.of()
                    : List.of(complaint.of(its, Reading.COPY,
                        "the pack " + Visible.quoted(reading.kind().name()) + " does not tell the parties " + missing,
                        "name the section that does under states: {" + field
                            + ": ...} in its pack.yaml, and list it in sections")));
  }

  private static List<Diagnostic> unreached(String code, Case review) {
    List<String> missing = new ArrayList<>();
    want(missing, review, "the employee or a representative", Role.EMPLOYEE, Role.REPRESENTATIVE);
    want(missing, review, "the claims administrator", Role.CLAIMS_ADMINISTRATOR);
    want(missing, review, "the requesting physician", Role.REQUESTING_PHYSICIAN);
    FieldPath at = review.recipients().isEmpty() ? Reading.COPY : new FieldPath("recipients");
    return missing.isEmpty() ? List.of()
        : List.of(
            Diagnostic.error(code, at, "the letter to the parties does not go to " + String.join(", nor to ", missing),
                "write recipients: [employee, claims-administrator, requesting-physician]"));
  }

  private static void want(List<String> missing, Case review, String called, Role... oneOf) {
    if (Stream.of(oneOf).noneMatch(review.recipients()::contains)) {
      missing.add(called);
    }
  }
}
