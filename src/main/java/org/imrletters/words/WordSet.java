package org.imrletters.words;

import java.util.List;
import java.util.Set;

/** A few words, in small letters, that are looked for in a text: whole ones, or all that start like one of them. */
public final class WordSet {

  private final Set<String> words;
  private final List<String> starts;

  /** A bit for the first two letters of each: most words of a text have others, and need not be made. */
  private final long[] prefixes = new long[4];

  private WordSet(Set<String> words, List<String> starts) {
    this.words = words;
    this.starts = starts;
    words.forEach(this::mark);
    starts.forEach(this::mark);
  }

  private void mark(String word) {
    int bucket = bucket(Words.prefix(word));
    prefixes[bucket >>> 6] |= 1L << bucket;
  }

  /** These words. */
  public static WordSet of(String... words) {
    return new WordSet(Set.of(words), List.of());
  }

  /** All words that start with one of these, each of two letters at least. */
  public static WordSet starting(String... starts) {
    return new WordSet(Set.of(), List.of(starts));
  }

  private static int bucket(int prefix) {
    return prefix * 0x9E3779B9 >>> 24;
  }

  /** Whether this word of a text is one of them. */
  public boolean has(Words text, int word) {
    int bucket = bucket(text.prefix(word));
    return (prefixes[bucket >>> 6] >>> bucket & 1) != 0 && (starts.isEmpty() ? words.contains(text.small(word))
        : starts.stream().anyMatch(text.small(word)::startsWith));
  }
}
