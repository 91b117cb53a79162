package org.imrletters.paper.style;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.imrletters.file.Bundled;

/** The properties of CSS that have no say in the look of a letter on paper. */
public final class KnownCss {

  private static final Map<String, String> PROPERTIES = table(KnownCss.class, "properties.txt");

  /** What means something in a style sheet, and is not printed. */
  private static final Set<String> UNPRINTED = table(KnownCss.class, "unprinted.txt").keySet();

  private KnownCss() {}

  /** Whether this means something in a style sheet, and is not printed; with the sign that tells what kind of name it is. */
  static boolean isUnprinted(String marked) {
    return UNPRINTED.contains(marked);
  }

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

  /** The first word of each line, with what stands behind it; lines that begin with {@code #} are for readers. */
  public static Map<String, String> table(Class<?> room, String name) {
    Map<String, String> table = new HashMap<>();
    Bundled.text(room, name).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
      String[] parts = line.split(" ", 2);
      table.put(parts[0], parts.length < 2 ? "" : parts[1]);
    });
    return table;
  }
}
