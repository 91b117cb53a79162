package org.imrletters.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.Format;
import org.imrletters.ImrLetters;
import org.imrletters.batch.Batch;

/**
 * What is to be made of cases, as it travels to the machines that make it. Each of them prepares packs and libraries
 * once, however many tasks it does. Immutable.
 */
public final class SparkSettings implements Serializable {

  private static final long serialVersionUID = 1;

  /** The options of {@code imr batch} that decide on letters, without their hyphens. */
  static final Set<String> NAMES = Set.of("pack", "pack-root", "guidelines", "lists", "format", "for", "public", "name",
      "mailed");

  private static final Map<TreeMap<String, String>, Batch> PREPARED = new ConcurrentHashMap<>();

  private final TreeMap<String, String> given;

  private SparkSettings(TreeMap<String, String> given) {
    this.given = given;
  }

  /**
   * The settings that these options of {@code imr batch} say, by their names without hyphens: {@code pack},
   * {@code pack-root}, {@code guidelines}, {@code lists}, {@code format}, {@code for}, {@code public} (with the value
   * {@code true}), {@code name}, {@code mailed}. Paths are those of every machine that makes letters.
   *
   * @throws IllegalArgumentException if there is no such option
   */
  public static SparkSettings of(Map<String, String> options) {
    if (!NAMES.containsAll(options.keySet())) {
      throw new IllegalArgumentException("the options are " + new TreeSet<>(NAMES) + ", and not " + options.keySet());
    }
    return new SparkSettings(new TreeMap<>(options));
  }

  /**
   * What makes the letters, prepared once in each Java machine.
   *
   * @throws org.imrletters.diagnostic.LetterException if a pack, library or list is wrong
   * @throws IllegalArgumentException if an option has a value that says nothing
   */
  Batch batch() {
    return PREPARED.computeIfAbsent(given, options -> made());
  }

  private Batch made() {
    Batch batch = Batch.of(letters())
        .forRecipients(listed("for").toList())
        .named(given.getOrDefault("name", Batch.NAME));
    Set<Format> formats = listed("format").map(name -> Format.valueOf(name.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toSet());
    Batch formatted = formats.isEmpty() ? batch : batch.in(formats);
    return Boolean.parseBoolean(given.get("public")) ? formatted.withPublicCopies() : formatted;
  }

  private ImrLetters letters() {
    ImrLetters letters = ImrLetters.standard();
    for (String setting : ImrLetters.SETTINGS) {
      String value = given.get(setting);
      letters = value == null ? letters
          : letters.with(setting, value, Path.of(""), SparkSettings.class.getClassLoader());
    }
    return given.containsKey("mailed") ? letters.mailedOn(LocalDate.parse(given.get("mailed"))) : letters;
  }

  private Stream<String> listed(String name) {
    return Stream.ofNullable(given.get(name)).flatMap(values -> Stream.of(values.split(","))).map(String::strip);
  }
}
