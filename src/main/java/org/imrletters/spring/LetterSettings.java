package org.imrletters.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.imrletters.ImrLetters;
import org.imrletters.TemplatePack;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.file.SizeLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The settings {@code imr-letters.*}: paths of the file system or, after {@code classpath:}, of the application's own
 * files. An empty one is none, as environments cannot take a setting back.
 *
 * @param pack the name of a pack that travels with the library, or a folder
 * @param packRoot the folder of the packs that cases, and packs over them, name by a path
 * @param library the file of guidelines that cases cite by id
 * @param lists the folder of word lists that rules know beside their own
 */
@ConfigurationProperties(LetterSettings.PREFIX)
record LetterSettings(@Nullable String pack, @Nullable String packRoot, @Nullable String library,
    @Nullable String lists) {

  static final String PREFIX = "imr-letters";

  private static final String CLASS_PATH = "classpath:";

  /** What one setting makes of letters. */
  private interface Step {
    ImrLetters with(ImrLetters letters, String given) throws IOException;
  }

  /**
   * Letters as the settings say.
   *
   * @throws InvalidConfigurationPropertyValueException if one is wrong; it tells everything that is wrong with what it
   *     names, and Spring Boot tells where it is set
   */
  ImrLetters letters(ResourcePatternResolver resources) {
    ImrLetters letters = step(ImrLetters.standard(), "pack-root", packRoot,
        (all, root) -> all.withPacks(Path.of(root)));
    letters = step(letters, "pack", pack, (all, given) -> using(pack(given, resources)));
    letters = step(letters, "library", library, (all, given) -> withLibrary(all, given, resources));
    return step(letters, "lists", lists, (all, given) -> withLists(all, given, resources));
  }

  private ImrLetters using(TemplatePack pack) {
    ImrLetters letters = ImrLetters.using(pack);
    return isSet(packRoot) ? letters.withPacks(Path.of(packRoot)) : letters;
  }

  private TemplatePack pack(String given, ResourcePatternResolver resources) {
    if (given.startsWith(CLASS_PATH)) {
      return TemplatePack.classPath(given.substring(CLASS_PATH.length()), resources.getClassLoader());
    }
    Path folder = Path.of(given);
    if (TemplatePack.isNamed(given) || !Files.isDirectory(folder)) {
      return TemplatePack.named(given);
    }
    return isSet(packRoot) ? TemplatePack.folder(folder, Path.of(packRoot)) : TemplatePack.folder(folder);
  }

  private static ImrLetters withLibrary(ImrLetters letters, String given, ResourcePatternResolver resources)
      throws IOException {
    if (!given.startsWith(CLASS_PATH)) {
      return letters.withGuidelines(Path.of(given));
    }
    try (InputStream in = resources.getResource(given).getInputStream()) {
      return letters.withGuidelines(in, given);
    }
  }

  private static ImrLetters withLists(ImrLetters letters, String given, ResourcePatternResolver resources)
      throws IOException {
    if (!given.startsWith(CLASS_PATH)) {
      return letters.withWordLists(Path.of(given));
    }
    Map<String, InputStream> lists = new LinkedHashMap<>();
    try {
      for (Resource list : resources.getResources(given + "/*.txt")) {
        lists.put(String.valueOf(list.getFilename()), list.getInputStream());
      }
      return letters.withWordLists(lists);
    } finally {
      for (InputStream list : lists.values()) {
        list.close();
      }
    }
  }

  private static ImrLetters step(ImrLetters letters, String name, @Nullable String given, Step step) {
    if (!isSet(given)) {
      return letters;
    }
    try {
      return step.with(letters, given);
    } catch (LetterException wrong) {
      String complaints = wrong.problems().stream().map(Diagnostic::toString).collect(Collectors.joining("\n\n"));
      throw invalid(name, given, complaints, wrong);
    } catch (IOException unreadable) {
      throw invalid(name, given, "it cannot be read: " + SizeLimit.reason(unreadable), unreadable);
    } catch (UncheckedIOException unreadable) {
      throw invalid(name, given, "it cannot be read: " + SizeLimit.reason(unreadable.getCause()), unreadable);
    } catch (IllegalArgumentException unknown) {
      throw invalid(name, given, String.valueOf(unknown.getMessage()), unknown);
    }
  }

  private static RuntimeException invalid(String name, String given, String reason, Exception cause) {
    RuntimeException invalid = new InvalidConfigurationPropertyValueException(PREFIX + "." + name, given, reason);
    invalid.initCause(cause);
    return invalid;
  }

  private static boolean isSet(@Nullable String given) {
    return given != null && !given.isEmpty();
  }
}
