package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.TypedFact;
import org.imrletters.diagnostic.Visible;
import org.imrletters.review.FieldDeclaration;

/** A field for a flag holds yes or no, since the letter words one or the other (see the kinds of pack.yaml). */
final class EveryFlagFieldHoldsYesOrNo implements Rule {

  @Override
  public String code() {
    return "not-a-flag";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.fields(FieldDeclaration.Kind.FLAG)
        .stream()
        .filter(field -> TypedFact.flag(field.text()).isEmpty())
        .map(field -> Diagnostic.error(code(), field.at(), Visible.quoted(field.text()) + " is neither yes nor no")
            .hint(TypedFact.FLAG_HINT))
        .toList();
  }
}
