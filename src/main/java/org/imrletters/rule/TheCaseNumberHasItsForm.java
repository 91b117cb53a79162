package org.imrletters.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.words.Visible;
import org.imrletters.words.Word;

/** The case number has the form by which a determination is found again, {@code CMyy-nnnnnnn} (practice). */
record TheCaseNumberHasItsForm(String code) implements Rule {

  private static final Pattern FORM = Pattern.compile("CM[0-9]{2}-[0-9]{7}");

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.review()
        .header()
        .number()
        .stream()
        .filter(number -> !number.isBlank() && !FORM.matcher(number).matches())
        .map(number -> Diagnostic
            .error(code, new FieldPath("case.number"), Visible.quoted(number) + " is not a case number")
            .hint(meant(number) + "write CM, two digits of the year, a hyphen and seven digits, such as CM15-0206285"))
        .toList();
  }

  /** The number that was typed with other signs between its digits, or in small letters. */
  private static String meant(String number) {
    String signs = String.join("", Word.texts(number)).toUpperCase(Locale.ROOT);
    return signs.matches("CM[0-9]{9}") ? "did you mean " + signs.substring(0, 4) + "-" + signs.substring(4) + "? " : "";
  }
}
