package org.imrletters.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Visible;
import org.imrletters.review.FieldDeclaration;

/** A field for a number holds one, as Americans write it, since it is printed as typed (see the kinds of pack.yaml). */
final class EveryNumberFieldHoldsANumber implements Rule {

  private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]{1,3}(?:,[0-9]{3}){1,9}|[0-9]++)(?:\\.[0-9]++)?");

  @Override
  public String code() {
    return "not-a-number";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.fields(FieldDeclaration.Kind.NUMBER)
        .stream()
        .filter(field -> !NUMBER.matcher(field.text()).matches())
        .map(field -> Diagnostic.error(code(), field.at(), Visible.quoted(field.text()) + " is not a number")
            .hint("write digits, such as 12, 1,500 or 0.5"))
        .toList();
  }
}
