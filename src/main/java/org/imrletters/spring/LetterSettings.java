package org.imrletters.spring;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.file.SizeLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * The settings {@code imr-letters.*}: paths of the file system or, after {@code classpath:}, of the application's own
 * files. An empty one is none, as environments cannot take a setting back.
 *
 * @param packRoot the folder of the packs that cases, and packs over them, name by a path
 * @param pack the name of a pack that travels with the library, or a folder
 * @param guidelines the file of guidelines that cases cite by id
 * @param lists the folder of word lists that rules know beside their own
 */
@ConfigurationProperties(LetterSettings.PREFIX)
record LetterSettings(@Nullable String packRoot, @Nullable String pack, @Nullable String guidelines,
    @Nullable String lists) {

  static final String PREFIX = "imr-letters";

  /**
   * Letters as the settings say.
   *
   * @throws InvalidConfigurationPropertyValueException if one is wrong; it tells everything that is wrong with what it
   *     names, and Spring Boot tells where it is set
   */
  ImrLetters letters(ClassLoader loader) {
    ImrLetters letters = ImrLetters.standard();
    Iterator<@Nullable String> values = Arrays.asList(packRoot, pack, guidelines, lists).iterator();
    for (String name : ImrLetters.SETTINGS) {
      String value = values.next();
      letters = value == null || value.isEmpty() ? letters : with(letters, name, value, loader);
    }
    return letters;
  }

  private static ImrLetters with(ImrLetters letters, String name, String value, ClassLoader loader) {
    try {
      return letters.with(name, value, Path.of(""), loader);
    } catch (LetterException wrong) {
      throw invalid(name, value,
          wrong.problems().stream().map(Diagnostic::toString).collect(Collectors.joining("\n\n")), wrong);
    } catch (UncheckedIOException unreadable) {
      throw invalid(name, value, "it cannot be read: " + SizeLimit.reason(unreadable.getCause()), unreadable);
    } catch (IllegalArgumentException unknown) {
      throw invalid(name, value, String.valueOf(unknown.getMessage()), unknown);
    }
  }

  private static RuntimeException invalid(String name, String value, String reason, Exception cause) {
    RuntimeException invalid = new InvalidConfigurationPropertyValueException(PREFIX + "." + name, value, reason);
    invalid.initCause(cause);
    return invalid;
  }
}
