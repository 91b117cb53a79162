package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Citation;

/**
 * A citation that says that none was cited, or that is printed as typed, names no source besides, since its line can
 * say one thing only (practice: a line without sources stands alone).
 */
record EveryCitationSaysOneThing(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    return Rule.told(reading.sides(), side -> side.citation().filter(EveryCitationSaysOneThing::conflicts).isPresent(),
        this::conflict);
  }

  private static boolean conflicts(Citation citation) {
    boolean verbatim = citation.verbatim().isPresent();
    return citation.noneCited() ? citation.namesEvidence() || verbatim : citation.namesEvidence() && verbatim;
  }

  private Diagnostic conflict(NumberedItem.Side side) {
    boolean none = side.citation().filter(Citation::noneCited).isPresent();
    String message = side.item().named() + " says " + (none ? "that nothing was cited" : "the citation word for word")
        + " and yet names what " + side.who() + " cited";
    return Diagnostic.error(code, side.at(), message,
        "keep one of them: " + (none ? "noneCited" : "verbatim") + " stands alone");
  }
}
