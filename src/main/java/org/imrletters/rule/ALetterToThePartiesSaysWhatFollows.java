package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.Statement;
import org.imrletters.review.Case;
import org.imrletters.review.DisputedItem;
import org.imrletters.words.Visible;

/**
 * A letter to the parties that overturns a denial says that the treatment is authorized within 5 working days, or paid
 * for within 20 days (required by 8 CCR 9792.10.7(a)).
 */
record ALetterToThePartiesSaysWhatFollows(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    if (!reading.isForTheParties() || reading.kind().states().contains(Statement.NEXT_STEPS)
        || !overturnsADenial(reading.review())) {
      return List.of();
    }
    String message = "the pack " + Visible.quoted(reading.kind().name())
        + " does not tell the parties what follows an overturned denial";
    return List.of(Diagnostic.warning(code, Reading.COPY, message)
        .hint("name the section that does under states: {nextSteps: ...} in its pack.yaml, and"
            + " list it in sections"));
  }

  private static boolean overturnsADenial(Case review) {
    return review.items().stream().anyMatch(DisputedItem::isOverturned);
  }
}
