package org.imrletters.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.words.Visible;

/** The case number has the form by which a determination is found again, {@code CMyy-nnnnnnn} (practice). */
final class TheCaseNumberHasItsForm implements Rule {

  private static final Pattern FORM = Pattern.compile("CM[0-9]{2}-[0-9]{7}");

  @Override
  public String code() {
    return "malformed-case-number";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.review()
        .header()
        .number()
        .stream()
        .filter(number -> !number.isBlank() && !FORM.matcher(number).matches())
        .map(number -> Visible.quoted(number) + " is not a case number")
        .map(message -> Diagnostic.error(code(), new FieldPath("case.number"), message)
            .hint("write CM, two digits of the year, a hyphen and seven digits, such as CM15-0206285"))
        .toList();
  }
}
