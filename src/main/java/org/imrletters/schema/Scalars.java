package org.imrletters.schema;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.imrletters.yaml.ShapeVisitor.Single;

/** The schemas of single values. Blanks around a value are none of it, as for the reader. */
final class Scalars {

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
      case TEXT -> Keywords.anyOf(List.of(string("\\S", "Text"), type("number"), type("boolean")));
      case DATE -> string(DATE, "Date as 2015-09-25 or 09/25/2015");
      case YEAR -> Keywords.anyOf(List.of(string(whole("[0-9]{4}"), "Year with four digits, as 2009"),
          type("integer").with("minimum", 1000).with("maximum", 9999)));
      // In YAML 1.2 the words true and false alone are truth values, and yes and no are text.
      case FLAG -> offered(List.of(true, false, "yes", "no"), List.of("true", "false", "yes", "no"));
    };
  }

  /** What is typed in this form; an editor takes some of it for a number. */
  static Keywords typed(String pattern, String hint) {
    Keywords number = pattern.contains("\\.") ? type("number") : type("integer").with("minimum", 0);
    return Keywords.anyOf(List.of(string(whole(pattern), hint), number));
  }

  /** One of these words. */
  static Keywords word(List<String> words) {
    return offered(words, words);
  }

  /** The first choice is what an editor offers, the second what it takes besides. */
  private static Keywords offered(List<?> values, List<String> words) {
    String pattern = whole(anyCase(words));
    return Keywords
        .anyOf(List.of(new Keywords().with("enum", values), string(pattern, "One of: " + String.join(", ", words))));
  }

  /** The id of an entry, as a schema for names. Editors put its title in as a name, which has to be an id then. */
  static Keywords id() {
    return string("^[A-Za-z0-9][A-Za-z0-9_-]*$", "an-id").with("description",
        "An id starts with a letter or a digit and holds letters, digits, '-' and '_' only");
  }

  private static Keywords type(String type) {
    return new Keywords().with("type", type);
  }

  /** Editors show the title beside the pattern that a text does not match. */
  private static Keywords string(String pattern, String title) {
    return type("string").with("title", title).with("pattern", pattern);
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
