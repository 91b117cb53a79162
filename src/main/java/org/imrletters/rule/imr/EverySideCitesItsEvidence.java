package org.imrletters.rule.imr;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Citation;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;

/**
 * For every disputed item the claims administrator and the expert reviewer each cite evidence, or are said to have
 * cited none, since the letter prints a line for both (see 8 CCR 9792.10.6(d)).
 */
record EverySideCitesItsEvidence(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    return Rule.told(reading.sides(), side -> side.citation().map(Citation::isEmpty).orElse(true),
        side -> Diagnostic.error(code, side.at(), side.item().named() + " does not say what " + side.who() + " cited")
            .hint("give mtus, nonMtus or cites under " + side.field() + ", or noneCited: true if nothing was cited"));
  }
}
