package org.imrletters.rule.imr;

import java.util.List;
import java.util.function.Predicate;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.Statement;
import org.imrletters.review.Case;
import org.imrletters.review.DisputedItem;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.words.Visible;

/**
 * A statement that a letter to the parties has to make.
 *
 * @param wanted which of its cases ask for it
 * @param field what a pack calls it
 * @param complaint how the lack of it is told
 */
record ALetterToThePartiesSays(String code, Statement statement, Predicate<Case> wanted, String field, String missing,
    Complaint complaint) implements Rule {

  /**
   * A letter to the parties that overturns a denial says that the treatment is authorized within 5 working days, or
   * paid for within 20 days (required by 8 CCR 9792.10.7(a)).
   */
  static final Rule WHAT_FOLLOWS = new ALetterToThePartiesSays("overturned-next-steps-missing", Statement.NEXT_STEPS,
      review -> review.items().stream().anyMatch(DisputedItem::isOverturned), "nextSteps",
      "what follows an overturned denial", Diagnostic::warning);

  /**
   * A letter to the parties states that the determination is binding and may be appealed to the WCAB within 30 days of
   * mailing (required by Labor Code 4610.6(g) and (h)).
   */
  static final Rule HOW_TO_APPEAL = new ALetterToThePartiesSays("appeal-rights-missing", Statement.APPEAL_RIGHTS,
      review -> true, "appealRights", "of their right to appeal", Diagnostic::error);

  @Override
  public List<Diagnostic> check(Reading reading) {
    if (!reading.isForTheParties() || reading.kind().states().contains(statement) || !wanted.test(reading.review())) {
      return List.of();
    }
    String message = "the pack " + Visible.quoted(reading.kind().name()) + " does not tell the parties " + missing;
    return List.of(complaint.of(code, Reading.COPY, message)
        .hint(
            "name the section that does under states: {" + field + ": ...} in its pack.yaml, and list it in sections"));
  }
}
