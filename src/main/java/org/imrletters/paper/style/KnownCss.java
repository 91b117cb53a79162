package org.imrletters.paper.style;

import java.util.Locale;
import java.util.Map;

/** The properties of CSS that have no say in the look of a letter on paper. */
final class KnownCss {

  private static final Map<String, String> PROPERTIES = StyleResource.table("properties.txt");

  private KnownCss() {}

  /** Whether CSS has a property of this name. One with a browser's own prefix may be its own. */
  static boolean isProperty(String name) {
    return name.startsWith("-") || PROPERTIES.containsKey(name);
  }

  /** Whether a declaration leaves a page as it is: it says what holds anyway, or speaks of windows. */
  static boolean changesNothing(CssRule.Declaration declaration) {
    String words = PROPERTIES.getOrDefault(CssToken.unprefixed(declaration.name().lower()), "");
    return words.equals("*") || declaration.values().stream().allMatch(value -> isAmong(words, value));
  }

  private static boolean isAmong(String words, CssToken value) {
    String shown = value.isZero() ? "0" : value.shown().toLowerCase(Locale.ROOT);
    return (" " + words + " ").contains(" " + shown + " ");
  }
}
