package org.imrletters.words;

import java.util.Arrays;
import java.util.Locale;

/** Where the words of a text stand, found in one go through it, and the text in small letters. */
final class CutWords {

  private static final int FACTS = 3;

  /** A bit for each vowel, counted from a. */
  private static final int VOWELS = 1 << 'a' - 'a' | 1 << 'e' - 'a' | 1 << 'i' - 'a' | 1 << 'o' - 'a' | 1 << 'u' - 'a'
      | 1 << 'y' - 'a';

  private final String small;

  /** Of each word where it starts, where it ends, and its first two letters. */
  private int[] facts;
  private int count;

  CutWords(String text) {
    this.small = small(text);
    this.facts = new int[FACTS * (text.length() / 6 + 2)];
    int at = 0;
    while (at < small.length()) {
      int end = at;
      while (end < small.length() && isPart(small.charAt(end))) {
        end++;
      }
      if (end > at) {
        add(at, end);
      }
      at = end + 1;
    }
  }

  private void add(int start, int end) {
    if (FACTS * count == facts.length) {
      facts = Arrays.copyOf(facts, 2 * facts.length);
    }
    facts[FACTS * count] = start;
    facts[FACTS * count + 1] = end;
    facts[FACTS * count + 2] = prefix(small.charAt(start), end - start > 1 ? small.charAt(start + 1) : 0);
    count++;
  }

  private static boolean isPart(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 0x80 && Character.isLetterOrDigit(c);
  }

  /** The text in small letters, each where the letter stands that it is of. */
  private static String small(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    if (small.length() == text.length()) {
      return small;
    }
    StringBuilder letters = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      letters.setCharAt(i, Character.toLowerCase(text.charAt(i)));
    }
    return letters.toString();
  }

  int count() {
    return count;
  }

  int start(int word) {
    return facts[FACTS * word];
  }

  int end(int word) {
    return facts[FACTS * word + 1];
  }

  /** The word in small letters. */
  String small(int word) {
    return small.substring(start(word), end(word));
  }

  /** The runs of vowels in it. */
  int vowels(int word) {
    int vowels = 0;
    int before = 0;
    for (int i = start(word); i < end(word); i++) {
      char c = small.charAt(i);
      int vowel = c >= 'a' && c <= 'z' ? VOWELS >>> c - 'a' & 1 : 0;
      vowels += vowel & ~before;
      before = vowel;
    }
    return vowels;
  }

  /** Its first two letters, small ones. */
  int prefix(int word) {
    return facts[FACTS * word + 2];
  }

  /** What {@link #prefix(int)} says of a word that begins with these. */
  static int prefix(char first, char second) {
    return first << Character.SIZE | second;
  }
}
