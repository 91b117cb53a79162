package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.TypedFact;
import org.imrletters.diagnostic.Visible;
import org.imrletters.review.FieldDeclaration;

/** A field for a date holds a day of the calendar, since the letter words it as one (see the kinds of pack.yaml). */
final class EveryDateFieldHoldsADate implements Rule {

  @Override
  public String code() {
    return TypedFact.NOT_A_DATE;
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.fields(FieldDeclaration.Kind.DATE)
        .stream()
        .filter(field -> TypedFact.date(field.text()).isEmpty())
        .map(field -> Diagnostic.error(code(), field.at(), Visible.quoted(field.text()) + " is not a date")
            .hint(TypedFact.dateHint(field.text())))
        .toList();
  }
}
