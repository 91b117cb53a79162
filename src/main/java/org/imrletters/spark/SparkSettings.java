package org.imrletters.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.imrletters.Format;
import org.imrletters.ImrLetters;
import org.imrletters.TemplatePack;
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
    Batch.Builder batch = Batch.of(letters()).forRecipients(listed("for"));
    if (!listed("format").isEmpty()) {
      batch.formats(listed("format").stream()
          .map(name -> Format.valueOf(name.toUpperCase(Locale.ROOT)))
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class))));
    }
    if (Boolean.parseBoolean(given.get("public"))) {
      batch.publicCopies();
    }
    option("name").ifPresent(batch::named);
    return batch.build();
  }

  private ImrLetters letters() {
    ImrLetters letters = option("pack").map(this::pack).map(ImrLetters::using).orElseGet(ImrLetters::standard);
    letters = with(letters, "pack-root", ImrLetters::withPacks);
    letters = with(letters, "lists", ImrLetters::withWordLists);
    letters = with(letters, "guidelines", ImrLetters::withGuidelines);
    return option("mailed").map(LocalDate::parse).map(letters::mailedOn).orElse(letters);
  }

  private ImrLetters with(ImrLetters letters, String name, BiFunction<ImrLetters, Path, ImrLetters> step) {
    return option(name).map(path -> step.apply(letters, Path.of(path))).orElse(letters);
  }

  private TemplatePack pack(String name) {
    return TemplatePack.isNamed(name) ? TemplatePack.named(name)
        : option("pack-root").map(root -> TemplatePack.folder(Path.of(name), Path.of(root)))
            .orElseGet(() -> TemplatePack.folder(Path.of(name)));
  }

  private Optional<String> option(String name) {
    return Optional.ofNullable(given.get(name));
  }

  private List<String> listed(String name) {
    return option(name).stream().flatMap(values -> Arrays.stream(values.split(","))).map(String::strip).toList();
  }
}
