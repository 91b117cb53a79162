package org.imrletters.rule;

import java.util.List;
import java.util.Set;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.review.Citation;
import org.imrletters.review.Decision;
import org.imrletters.review.Prose;

/**
 * The expert reviewer cites no evidence only for an upheld item that depends on another upheld item: what it depends on
 * is judged by evidence, and it falls with that (practice).
 */
final class OnlyADependentItemGoesWithoutEvidence implements WordRule {

  /** How rationales speak of another item; without {@code associatedWith} they alone tell that there is one. */
  private static final Set<String> OTHER_ITEM = Set.of(
      "surgery", "surgical", "surgeries", "procedure", "procedures", "operation", "operative", "postoperative",
      "preoperative", "arthroscopy", "injection", "injections", "primary", "associated", "ancillary", "adjunct",
      "adjunctive", "dependent", "other", "above", "intervention");

  @Override
  public String code() {
    return "none-cited-independent-item";
  }

  @Override
  public List<Diagnostic> check(Case review, WordLists lists) {
    return NumberedItem.of(review)
        .filter(item -> item.item().expertReviewer().filter(Citation.none()::equals).isPresent())
        .filter(item -> item.item().decision().isPresent() && !isDependent(item, review))
        .map(this::withoutEvidence)
        .toList();
  }

  private static boolean isDependent(NumberedItem item, Case review) {
    boolean otherUpheld = NumberedItem.of(review)
        .anyMatch(other -> other.index() != item.index() && isUpheld(other));
    boolean told = item.item().associatedWith().isPresent() || speaksOfAnother(item);
    return isUpheld(item) && otherUpheld && told;
  }

  private static boolean isUpheld(NumberedItem item) {
    return item.item().decision().filter(decision -> decision == Decision.UPHELD).isPresent();
  }

  private static boolean speaksOfAnother(NumberedItem item) {
    return item.item().rationale().map(Prose::plain).map(Word::texts).orElse(List.of()).stream()
        .anyMatch(OTHER_ITEM::contains);
  }

  private Diagnostic withoutEvidence(NumberedItem item) {
    String message = item.named() + " is decided without evidence, and depends on no upheld item";
    return Diagnostic.warning(code(), item.at("expertReviewer"), message)
        .hint("cite what the decision rests on, or name the upheld item under associatedWith");
  }
}
