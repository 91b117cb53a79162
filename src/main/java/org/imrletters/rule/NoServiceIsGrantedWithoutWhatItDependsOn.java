package org.imrletters.rule;

import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.words.Folded;

/** An associated service is not overturned while the item that it depends on is upheld (practice). */
record NoServiceIsGrantedWithoutWhatItDependsOn(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    return Each.told(reading.items(), item -> check(item, reading.review()));
  }

  private Optional<Diagnostic> check(NumberedItem item, Case review) {
    return item.item().isOverturned()
        ? main(item, review).filter(main -> main.item().isUpheld()).map(main -> granted(item, main))
        : Optional.empty();
  }

  private static Optional<NumberedItem> main(NumberedItem item, Case review) {
    return item.item()
        .associatedWith()
        .flatMap(with -> NumberedItem.of(review)
            .stream()
            .filter(other -> other.index() != item.index())
            .filter(other -> Folded.small(other.item().treatment().name()).equals(Folded.small(with)))
            .findFirst());
  }

  private Diagnostic granted(NumberedItem item, NumberedItem main) {
    String message = item.named() + " is overturned, and " + main.number() + ", on which it depends, is upheld";
    return Diagnostic.warning(code, item.at("decision"), message)
        .hint("correct one of the decisions, or leave out associatedWith if the service stands alone");
  }
}
