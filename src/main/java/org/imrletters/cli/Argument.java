package org.imrletters.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/**
 * What an option or a parameter takes.
 *
 * @param label what the synopsis calls it, such as FILE
 * @param type what picocli makes of the word, unless there is a converter; shells offer files for a path
 * @param candidates the words that shells offer, where they can know them
 * @param converters what makes a value of the word instead, if anything
 */
record Argument<T>(String label, Class<?> type, @Nullable Iterable<String> candidates,
    ITypeConverter<?>... converters) {

  static Argument<String> text(String label) {
    return new Argument<>(label, String.class, null);
  }

  static Argument<Path> path(String label) {
    return new Argument<>(label, Path.class, null);
  }

  static Argument<Integer> number(String label) {
    return new Argument<>(label, Integer.class, null);
  }

  static <E extends Enum<E>> Argument<E> word(String label, Choice<E> choice) {
    return new Argument<>(label, String.class, choice, choice);
  }

  /** The same, for which shells offer these words. */
  Argument<T> offering(Iterable<String> words) {
    return new Argument<>(label, type, words, converters);
  }
}
