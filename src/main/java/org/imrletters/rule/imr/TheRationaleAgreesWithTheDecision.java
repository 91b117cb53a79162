package org.imrletters.rule.imr;

import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.rule.NumberedItem;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;

/**
 * What the rationale comes to is what was decided: a treatment that it calls medically necessary is not upheld as
 * denied,
 * and the other way around (required by 8 CCR 9792.10.6(d)).
 */
record TheRationaleAgreesWithTheDecision(String code) implements Rule.OfEachItem {

  @Override
  public Optional<Diagnostic> check(NumberedItem item, Reading reading) {
    Optional<Closing> closing = item.item().rationale().flatMap(text -> Closing.of(text, reading));
    boolean upheld = item.item().isUpheld();
    if (closing.isEmpty() || !upheld && !item.item().isOverturned()) {
      return Optional.empty();
    }
    String message = item.named() + " is " + (upheld ? "upheld" : "overturned")
        + ", and its rationale comes to the contrary";
    return closing.filter(end -> end.isCertain() && end.claim().necessary() == upheld)
        .map(end -> Diagnostic
            .warning(code, item.at("rationale"), message,
                "upheld means that the treatment is not medically necessary; correct the decision or the rationale")
            .quoting(end.sentence().typed()));
  }
}
