package org.imrletters.rule.imr;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Citation;
import org.imrletters.rule.NumberedItem;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.words.Folded;

/**
 * A citation line that is printed as typed, and names sources from outside the MTUS alone, says that the decision rests
 * on them (required by 8 CCR 9792.21.1(a)). A line that is composed always says so.
 */
record ALineOfOutsideSourcesSaysSo(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    return Rule.told(reading.sides(),
        side -> side.citation().flatMap(Citation::verbatim).filter(ALineOfOutsideSourcesSaysSo::isSilent).isPresent(),
        this::silent);
  }

  private static boolean isSilent(String line) {
    String small = Folded.small(line);
    return small.contains("non-mtus") && !small.contains("based on mtus") && !small.contains("outside");
  }

  private Diagnostic silent(NumberedItem.Side side) {
    String message = side.item().named() + " cites sources from outside the MTUS alone and does not say so";
    return Diagnostic.warning(code, side.at().field("verbatim"), message)
        .hint("give the source under nonMtus instead, and the pack writes the sentence");
  }
}
