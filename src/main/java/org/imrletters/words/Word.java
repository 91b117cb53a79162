package org.imrletters.words;

import java.util.List;

/**
 * A word of a text as a reader sees it: a run of letters and digits, apart from what stands around it.
 *
 * @param text the word in small letters
 * @param start where it starts in the text of its {@link Words}
 * @param end where it ends there, exclusive
 */
public record Word(String text, int start, int end) {

  /** A bit for each vowel, counted from a. */
  private static final int VOWELS = 1 << 'a' - 'a' | 1 << 'e' - 'a' | 1 << 'i' - 'a' | 1 << 'o' - 'a' | 1 << 'u' - 'a'
      | 1 << 'y' - 'a';

  /** The words of a text that nobody else reads, in its order. */
  public static List<Word> of(String text) {
    return Words.of(text).list();
  }

  /** The words alone, in small letters. */
  public static List<String> texts(String text) {
    return of(text).stream().map(Word::text).toList();
  }

  /** Whether a digit is part of it. */
  public boolean hasDigit() {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** The number that this word writes in digits; -1 if it is none, or longer than a year. */
  public int number() {
    boolean written = text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return written ? Integer.parseInt(text) : -1;
  }

  /** The runs of vowels in it. */
  int vowels() {
    int vowels = 0;
    int before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int vowel = c >= 'a' && c <= 'z' ? VOWELS >>> c - 'a' & 1 : 0;
      vowels += vowel & ~before;
      before = vowel;
    }
    return vowels;
  }
}
