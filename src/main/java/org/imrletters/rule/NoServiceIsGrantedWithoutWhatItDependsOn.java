package org.imrletters.rule;

import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.words.Folded;

/** An associated service is not overturned while the item that it depends on is upheld (practice). */
record NoServiceIsGrantedWithoutWhatItDependsOn(String code) implements Rule.OfEachItem {

  @Override
  public Optional<Diagnostic> check(NumberedItem item, Reading reading) {
    return main(item, reading).filter(main -> item.item().isOverturned() && main.item().isUpheld())
        .map(main -> Diagnostic
            .warning(code, item.at("decision"),
                item.named() + " is overturned, and " + main.number() + ", on which it depends, is upheld")
            .hint("correct one of the decisions, or leave out associatedWith if the service stands alone"));
  }

  private static Optional<NumberedItem> main(NumberedItem item, Reading reading) {
    return item.item()
        .associatedWith()
        .flatMap(with -> reading.items()
            .stream()
            .filter(other -> other.index() != item.index())
            .filter(other -> Folded.small(other.item().treatment().name()).equals(Folded.small(with)))
            .findFirst());
  }
}
