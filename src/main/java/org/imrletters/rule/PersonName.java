package org.imrletters.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A person's name apart from the ways to write it: order, capitals, points, titles and degrees. */
public final class PersonName {

  private static final Set<String> NO_NAMES = Set.of("mr", "mrs", "ms", "miss", "dr", "md", "do", "dc", "dpm", "phd",
      "psyd", "pt", "np", "pa", "rn", "esq", "jr", "sr");

  private PersonName() {}

  public static boolean isSame(String one, String other) {
    return Set.copyOf(words(one)).equals(Set.copyOf(words(other)));
  }

  /** First name first, as typed but for titles, degrees and points; {@code Roe, Jane} is Jane Roe. */
  static List<String> parts(String name) {
    int comma = name.indexOf(',');
    if (comma > 0 && !words(name.substring(comma)).isEmpty()) {
      return split(name.substring(comma) + " " + name.substring(0, comma));
    }
    return split(name);
  }

  private static List<String> words(String name) {
    return split(name).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> split(String name) {
    return Stream.of(name.replace(".", "").split("[\\p{Z}\\s,;/]+"))
        .filter(word -> !word.isEmpty() && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT)))
        .toList();
  }
}
