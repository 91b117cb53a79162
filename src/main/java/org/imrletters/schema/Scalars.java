package org.imrletters.schema;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.imrletters.yaml.ShapeVisitor.Single;

/** The schemas of single values. Blanks around a value are none of it, as for the reader. */
final class Scalars {

  /** What the editors on the VS Code language servers say instead of showing the pattern; others pass it over. */
  private static final String HINT = "patternErrorMessage";

  private static final String LEAP_YEAR = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

  private static final String ISO_DATE = "[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
      + "|" + LEAP_YEAR + "-02-29";

  private static final String US_DATE = "(?:(?:0[1-9]|1[0-2])/(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])/(?:29|30)|(?:0[13578]|1[02])/31)/[0-9]{4}"
      + "|02/29/" + LEAP_YEAR;

  /** The days of the calendar in the two forms that the reader knows. */
  static final String DATE = whole(ISO_DATE + "|" + US_DATE);

  private Scalars() {}

  static Keywords of(Single kind) {
    return switch (kind) {
      // An editor takes 2009 for a number and true for a truth value; both are text here.
      case TEXT -> pattern("\\S", "write a text here", "string", "number", "boolean");
      case DATE -> pattern(DATE, "write a date as 2015-09-25 or 09/25/2015", "string");
      case YEAR -> pattern(whole("[0-9]{4}"), "write a year with four digits, as 2009", "integer", "string")
          .with("minimum", 1000)
          .with("maximum", 9999);
      // In YAML 1.2 the words true and false alone are truth values, and yes and no are text.
      case FLAG -> offered(List.of(true, false, "yes", "no"), List.of("true", "false", "yes", "no"));
    };
  }

  /** What is typed in this form; an editor takes some of it for a number. */
  static Keywords typed(String pattern, String hint) {
    return pattern(whole(pattern), hint, "string", "number");
  }

  /** One of these words. */
  static Keywords word(List<String> words) {
    return offered(words, words);
  }

  /** The first choice is what an editor offers, the second what it takes besides. */
  private static Keywords offered(List<?> values, List<String> words) {
    String hint = "write one of: " + String.join(", ", words);
    return Keywords.anyOf(List.of(new Keywords().with("enum", values), pattern(whole(anyCase(words)), hint, "string")));
  }

  /** The id of an entry, as a schema for names. */
  static Keywords id() {
    return new Keywords().with("pattern", "^[A-Za-z0-9][A-Za-z0-9_-]*$")
        .with(HINT, "an id starts with a letter or a digit and holds letters, digits, '-' and '_' only");
  }

  private static Keywords pattern(String pattern, String hint, String... types) {
    Object type = types.length == 1 ? types[0] : List.of(types);
    return new Keywords().with("type", type).with("pattern", pattern).with(HINT, hint);
  }

  private static String whole(String pattern) {
    return "^\\s*(?:" + pattern + ")\\s*$";
  }

  /** JSON Schema has the regular expressions of ECMA-262, which know no letter case to ignore within a pattern. */
  private static String anyCase(List<String> words) {
    return String.join("|", words).chars().mapToObj(Scalars::anyCase).collect(Collectors.joining());
  }

  private static String anyCase(int character) {
    if (character == '-') {
      return "[-_ ]";
    }
    String typed = Character.toString(character);
    String upper = typed.toUpperCase(Locale.ROOT);
    return upper.equals(typed) ? typed : "[" + upper + typed + "]";
  }
}
