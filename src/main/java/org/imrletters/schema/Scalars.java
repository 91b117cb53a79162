package org.imrletters.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The schemas of single values. Blanks around a value are none of it, as for the reader. */
final class Scalars {

  private static final String LEAP_YEAR =
      "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

  private static final String ISO_DATE =
      "[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
          + "|" + LEAP_YEAR + "-02-29";

  private static final String US_DATE =
      "(?:(?:0[1-9]|1[0-2])/(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])/(?:29|30)|(?:0[13578]|1[02])/31)/[0-9]{4}"
          + "|02/29/" + LEAP_YEAR;

  private Scalars() {}

  /** Any text that is not blank. An editor takes 2009 for a number and true for a truth value; both are text here. */
  static Keywords text() {
    return new Keywords().with("type", List.of("string", "number", "boolean")).with("pattern", "\\S");
  }

  /** A day of the calendar, in one of the two forms. */
  static Keywords date() {
    return new Keywords().with("type", "string").with("pattern", whole(ISO_DATE + "|" + US_DATE));
  }

  /** A year of four digits. */
  static Keywords year() {
    return new Keywords()
        .with("type", List.of("integer", "string"))
        .with("minimum", 1000)
        .with("maximum", 9999)
        .with("pattern", whole("[0-9]{4}"));
  }

  static Keywords flag() {
    List<Object> offered = List.of("yes", "no", true, false);
    return offered(offered, anyCase(List.of("yes", "no", "true", "false")));
  }

  static Keywords word(List<String> words) {
    return offered(List.copyOf(words), anyCase(words));
  }

  /** The first choice is what an editor offers, the second what it takes besides. */
  private static Keywords offered(List<Object> values, String pattern) {
    return Keywords.anyOf(
        List.of(
            new Keywords().with("enum", values),
            new Keywords().with("type", "string").with("pattern", whole(pattern))));
  }

  private static String whole(String pattern) {
    return "^\\s*(?:" + pattern + ")\\s*$";
  }

  /** JSON Schema has the regular expressions of ECMA-262, which know no letter case to ignore within a pattern. */
  private static String anyCase(List<String> words) {
    List<String> patterns = new ArrayList<>();
    for (String word : words) {
      patterns.add(word.chars().mapToObj(Scalars::anyCase).collect(Collectors.joining()));
    }
    return String.join("|", patterns);
  }

  private static String anyCase(int character) {
    String typed = Character.toString(character);
    String upper = typed.toUpperCase(Locale.ROOT);
    return upper.equals(typed) ? typed : "[" + upper + typed + "]";
  }
}
