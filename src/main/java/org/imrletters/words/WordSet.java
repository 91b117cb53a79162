package org.imrletters.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A few words, in small letters, that are looked for in a text: whole ones, or all that start like one of them.
 *
 * @param starts by their first two letters: most words of a text begin with others
 */
public record WordSet(Set<String> words, Map<Integer, List<String>> starts) {

  /** These words. */
  public static WordSet of(String... words) {
    return new WordSet(Set.of(words), Map.of());
  }

  /** All words that start with one of these, each of two letters at least. */
  public static WordSet starting(String... starts) {
    return new WordSet(Set.of(), Stream.of(starts).collect(Collectors.groupingBy(WordSet::prefix)));
  }

  /** Whether this word of a text is one of them. */
  public boolean has(Words text, int word) {
    return starts.isEmpty() ? words.contains(text.small(word))
        : starts.getOrDefault(prefix(text.small(word)), List.of()).stream().anyMatch(text.small(word)::startsWith);
  }

  /** The first two letters as one number; for one letter, that of the letter alone. */
  private static int prefix(String letters) {
    return letters.charAt(0) << Character.SIZE | (letters.length() > 1 ? letters.charAt(1) : 0);
  }
}
