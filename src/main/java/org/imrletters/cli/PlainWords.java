package org.imrletters.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a command as they are mostly typed: {@code --option value}, {@code --option=value}, {@code --flag} and
 * names of files, each option once. The two commands that people wait for most are understood so, as picocli's own
 * start takes half as long as a letter; whatever is not as plain as that is left to picocli.
 */
final class PlainWords {

  private final Set<String> valued;
  private final Set<String> flags;
  private final Map<String, String> values = new HashMap<>();
  private final Set<String> raised = new HashSet<>();
  private final List<Path> operands = new ArrayList<>();

  private PlainWords(Set<String> valued, Set<String> flags) {
    this.valued = valued;
    this.flags = flags;
  }

  /**
   * These words, if they are as plain as that.
   *
   * @param words what follows the command's name
   * @param valued the options that have a value
   * @param flags the options that have none
   * @throws java.nio.file.InvalidPathException if the name of a file cannot be one
   */
  static Optional<PlainWords> of(List<String> words, Set<String> valued, Set<String> flags) {
    PlainWords plain = new PlainWords(valued, flags);
    return plain.takeAll(words) ? Optional.of(plain) : Optional.empty();
  }

  private boolean takeAll(List<String> words) {
    int next = 0;
    while (next < words.size()) {
      int taken = take(words.subList(next, words.size()));
      if (taken == 0) {
        return false;
      }
      next += taken;
    }
    return true;
  }

  /** How many words were understood; none where that is picocli's to say. */
  private int take(List<String> words) {
    String word = words.get(0);
    if (isValue(word)) {
      return operands.add(Path.of(word)) ? 1 : 0;
    }
    if (flags.contains(word)) {
      return raised.add(word) ? 1 : 0;
    }
    if (valued.contains(word)) {
      return words.size() > 1 && isValue(words.get(1)) && keep(word, words.get(1)) ? 2 : 0;
    }
    int equals = word.indexOf('=');
    boolean assigned = word.startsWith("--") && equals > 0 && valued.contains(word.substring(0, equals));
    return assigned && isValue(word.substring(equals + 1))
        && keep(word.substring(0, equals), word.substring(equals + 1)) ? 1 : 0;
  }

  private boolean keep(String option, String value) {
    return values.put(option, value) == null;
  }

  private static boolean isValue(String word) {
    return word.equals("-") || !word.isEmpty() && word.charAt(0) != '-';
  }

  /** The files that are named, in order. */
  List<Path> operands() {
    return operands;
  }

  boolean has(String flag) {
    return raised.contains(flag);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(values.get(option));
  }

  /** Whether the value is one of these, in lower case, or not given. */
  <E extends Enum<E>> boolean isOneOf(E[] known, String option) {
    return value(option).isEmpty() || oneOf(known, option).isPresent();
  }

  <E extends Enum<E>> Optional<E> oneOf(E[] known, String option) {
    String typed = values.get(option);
    for (E value : known) {
      if (value.name().toLowerCase(Locale.ROOT).equals(typed)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  Optional<Path> path(String option) {
    return value(option).map(Path::of);
  }
}
