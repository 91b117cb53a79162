package org.imrletters.rule;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.FieldDeclaration.Kind;
import org.imrletters.words.TypedFact;
import org.imrletters.words.Visible;

/** A field of a pack's own holds what its kind asks for (see the kinds of pack.yaml). */
record EveryField(String code, Kind kind, Predicate<String> kept, String message,
    UnaryOperator<String> hint) implements Rule {

  /** A field for a date holds a day of the calendar, since the letter words it as one. */
  static final Rule FOR_A_DATE_HOLDS_ONE = new EveryField(TypedFact.NOT_A_DATE, Kind.DATE,
      text -> TypedFact.date(text).isPresent(), " is not a date", TypedFact::dateHint);

  /** A field for a number holds one, as Americans write it, since it is printed as typed. */
  static final Rule FOR_A_NUMBER_HOLDS_ONE = new EveryField("not-a-number", Kind.NUMBER,
      Pattern.compile("[+-]?(?:[0-9]{1,3}(?:,[0-9]{3}){1,9}|[0-9]++)(?:\\.[0-9]++)?").asMatchPredicate(),
      " is not a number", text -> "write digits, such as 12, 1,500 or 0.5");

  /** A field for a flag holds yes or no, since the letter words one or the other. */
  static final Rule FOR_A_FLAG_HOLDS_YES_OR_NO = new EveryField("not-a-flag", Kind.FLAG,
      text -> TypedFact.flag(text).isPresent(), " is neither yes nor no", text -> TypedFact.FLAG_HINT);

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.fields(kind)
        .stream()
        .filter(field -> !kept.test(field.text()))
        .map(field -> Diagnostic.error(code, field.at(), Visible.quoted(field.text()) + message)
            .hint(hint.apply(field.text())))
        .toList();
  }
}
