package org.imrletters.rule.imr;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Citation;
import org.imrletters.rule.NumberedItem;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.words.WordSet;

/**
 * The expert reviewer cites no evidence only for an upheld item that depends on another upheld item: what it depends on
 * is judged by evidence, and it falls with that (practice).
 */
record OnlyADependentItemGoesWithoutEvidence(String code) implements Rule {

  /** How rationales speak of another item; without {@code associatedWith} they alone tell that there is one. */
  private static final WordSet OTHER_ITEM = WordSet.of("surgery", "surgical", "surgeries", "procedure", "procedures",
      "operation", "operative", "postoperative", "preoperative", "arthroscopy", "injection", "injections", "primary",
      "associated", "ancillary", "adjunct", "adjunctive", "dependent", "other", "above", "intervention");

  @Override
  public List<Diagnostic> check(Reading reading) {
    return Rule.told(reading.items(),
        item -> item.item().expertReviewer().filter(Citation::isNone).isPresent() && item.item().decision().isPresent()
            && !isDependent(item, reading),
        item -> Diagnostic.warning(code, item.at("expertReviewer"),
            item.named() + " is decided without evidence, and depends on no upheld item",
            "cite what the decision rests on, or name the upheld item under associatedWith"));
  }

  private static boolean isDependent(NumberedItem item, Reading reading) {
    boolean another = reading.items().stream().anyMatch(one -> one.index() != item.index() && one.item().isUpheld());
    boolean told = item.item().associatedWith().isPresent()
        || item.item().rationale().filter(prose -> reading.words(prose).hasAny(OTHER_ITEM)).isPresent();
    return item.item().isUpheld() && another && told;
  }
}
