package org.imrletters.words;

import java.util.Set;

/** A few words, in small letters, that are looked for in a text. */
public final class WordSet {

  private final Set<String> words;

  /** A bit for the first two letters of each: most words of a text have others, and need not be made. */
  private final long[] prefixes = new long[4];

  private WordSet(Set<String> words) {
    this.words = words;
    words.forEach(word -> prefixes[bucket(Words.prefix(word)) >>> 6] |= 1L << bucket(Words.prefix(word)));
  }

  /** These words. */
  public static WordSet of(String... words) {
    return new WordSet(Set.of(words));
  }

  private static int bucket(int prefix) {
    return prefix * 0x9E3779B9 >>> 24;
  }

  /** Whether this word of a text is one of them. */
  public boolean has(Words text, int word) {
    int bucket = bucket(text.prefix(word));
    return (prefixes[bucket >>> 6] >>> bucket & 1) != 0 && words.contains(text.small(word));
  }
}
