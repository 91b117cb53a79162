package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.TypedDate;
import org.imrletters.diagnostic.Visible;
import org.imrletters.review.FieldDeclaration;

/** A field for a date holds a day of the calendar, since the letter words it as one (see the kinds of pack.yaml). */
final class EveryDateFieldHoldsADate implements Rule {

  @Override
  public String code() {
    return TypedDate.CODE;
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    return TypedField.of(FieldDeclaration.Kind.DATE, reading.review(), reading.kind())
        .filter(field -> TypedDate.parse(field.value()).isEmpty())
        .map(field -> Diagnostic.error(code(), field.at(), Visible.quoted(field.value()) + " is not a date")
            .hint(TypedDate.hint(field.value())))
        .toList();
  }
}
