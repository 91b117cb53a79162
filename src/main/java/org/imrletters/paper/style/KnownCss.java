package org.imrletters.paper.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The properties of CSS that have no say in the look of a letter on paper. */
public final class KnownCss {

  private static final Map<String, String> PROPERTIES = table(KnownCss.class, "properties.txt");

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

  /** The text of a file of a room. */
  static String text(Class<?> room, String name) {
    try (InputStream in = Objects.requireNonNull(room.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first word of each line, with what stands behind it; lines that begin with {@code #} are for readers. */
  public static Map<String, String> table(Class<?> room, String name) {
    Map<String, String> table = new HashMap<>();
    text(room, name).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
      String[] parts = line.split(" ", 2);
      table.put(parts[0], parts.length < 2 ? "" : parts[1]);
    });
    return table;
  }
}
