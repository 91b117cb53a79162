package org.imrletters.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.review.FieldDeclaration;
import org.imrletters.review.LetterKind;

/** A field for a date holds a day of the calendar, since the letter words it as one (see the kinds of pack.yaml). */
final class EveryDateFieldHoldsADate implements Rule {

  private static final DateTimeFormatter ISO = strict("uuuu-MM-dd");
  private static final DateTimeFormatter AS_IN_THE_HEADER = strict("MM/dd/uuuu");

  @Override
  public String code() {
    return "not-a-date";
  }

  @Override
  public List<Diagnostic> check(Case review, LetterKind kind) {
    return TypedField.of(FieldDeclaration.Kind.DATE, review, kind)
        .filter(field -> !isDate(field.value()))
        .map(field -> Diagnostic.error(code(), field.at(), Quoted.of(field.value()) + " is not a date")
            .hint("write year-month-day or month/day/year, such as 2015-12-03 or 12/03/2015"))
        .toList();
  }

  private static boolean isDate(String typed) {
    if (typed.length() != "2015-12-03".length()) {
      return false;
    }
    try {
      LocalDate.parse(typed, typed.indexOf('/') < 0 ? ISO : AS_IN_THE_HEADER);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  }
}
