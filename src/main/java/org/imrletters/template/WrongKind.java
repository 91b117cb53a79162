package org.imrletters.template;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template used a value for what it is not: printed a list, or asked yes or no of a number.
 *
 * @param message what is wrong, in the words of templates' owners
 * @param hint what to write instead
 */
record WrongKind(String message, String hint) {

  private static final Pattern SAID = Pattern.compile("Expected an? ([a-z]+).*?but this has evaluated to an? ([a-z_]+)",
      Pattern.DOTALL);

  private static final Map<String, String> KINDS = Map.of("string", "a text", "number", "a number", "boolean",
      "yes or no", "sequence", "a list", "hash", "a group of values", "extended_hash", "a group of values");

  /** What FreeMarker said of this expression, in other words; empty where it said something else. */
  static Optional<WrongKind> of(String said, String expression) {
    Matcher found = SAID.matcher(said);
    if (!found.find() || !KINDS.containsKey(found.group(1)) || !KINDS.containsKey(found.group(2))) {
      return Optional.empty();
    }
    String wanted = found.group(1);
    String given = found.group(2);
    String message = "'" + expression + "' is " + KINDS.get(given) + ", where " + KINDS.get(wanted) + " is needed";
    return Optional.of(new WrongKind(message, hint(wanted, given, expression)));
  }

  private static String hint(String wanted, String given, String expression) {
    if (wanted.equals("boolean")) {
      return condition(given, expression);
    }
    return switch (given) {
      case "sequence" ->
          "print prose with <@prose.blocks " + expression + "/>, and any other list with <#list> or ?join(\", \")";
      case "hash", "extended_hash" -> "name the part that is meant, such as item.treatment.name for item.treatment";
      default -> "the value has no parts and no entries: use it as it is";
    };
  }

  private static String condition(String given, String expression) {
    return switch (given) {
      case "number" -> "compare it in words, such as " + expression + " gt 0: the sign > ends a directive";
      case "string" ->
          "compare it, such as " + expression + " == \"upheld\", or ask whether it is given: " + expression + "??";
      default -> "ask whether there is something in it: " + expression + "?has_content";
    };
  }
}
