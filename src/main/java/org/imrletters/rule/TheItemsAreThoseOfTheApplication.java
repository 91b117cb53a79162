package org.imrletters.rule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;
import org.imrletters.words.Visible;

/**
 * The disputed items are the treatments that the application names, none missing and none added, since a determination
 * answers what was asked (required by 8 CCR 9792.10.4(b)(2)).
 */
record TheItemsAreThoseOfTheApplication(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    Case review = reading.review();
    List<String> asked = review.application().treatments();
    FieldPath at = new FieldPath("application.treatments");
    Stream<Diagnostic> leftOut = IntStream.range(0, asked.size())
        .filter(i -> isLeftOut(asked.get(i), review))
        .mapToObj(i -> Diagnostic.error(code, at.entry(i),
            "the application names " + Visible.quoted(asked.get(i)) + ", which no item decides",
            "add an item for it; or name it under application.withdrawn, if it was authorized after all"));
    Stream<Diagnostic> added = reading.items()
        .stream()
        .filter(item -> !asked.isEmpty() && !RequestKey.of(item.item()).isEmpty())
        .filter(item -> asked.stream().noneMatch(treatment -> RequestKey.isFor(treatment, item.item())))
        .map(item -> Diagnostic.error(code, item.at("treatment"), item.named() + " is not named on the application",
            "take the item out, or name its treatment as the application does"));
    return Stream.concat(leftOut, added).toList();
  }

  private static boolean isLeftOut(String treatment, Case review) {
    return review.items().stream().noneMatch(item -> RequestKey.isFor(treatment, item))
        && review.application().withdrawn().stream().noneMatch(other -> RequestKey.isSame(treatment, other));
  }
}
