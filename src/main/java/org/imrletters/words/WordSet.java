package org.imrletters.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A few words, in small letters, that are looked for in a text: whole ones, or all that start like one of them. */
public final class WordSet {

  private final Set<String> words;

  /** By their first two letters: most words of a text begin with others. */
  private final Map<Integer, List<String>> starts;

  private WordSet(Set<String> words, List<String> starts) {
    this.words = words;
    this.starts = starts.stream().collect(Collectors.groupingBy(Words::prefix));
  }

  /** These words. */
  public static WordSet of(String... words) {
    return new WordSet(Set.of(words), List.of());
  }

  /** All words that start with one of these, each of two letters at least. */
  public static WordSet starting(String... starts) {
    return new WordSet(Set.of(), List.of(starts));
  }

  /** Whether this word of a text is one of them. */
  public boolean has(Words text, int word) {
    return starts.isEmpty() ? words.contains(text.small(word))
        : starts.getOrDefault(text.prefix(word), List.of()).stream().anyMatch(text.small(word)::startsWith);
  }
}
