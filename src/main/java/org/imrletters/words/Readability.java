package org.imrletters.words;

import java.util.List;

/** Counts what makes a text hard to read. */
public final class Readability {

  /** In a shorter text a grade says nothing. */
  private static final int FEWEST_WORDS = 100;

  private static final String STOPS = ";:.?!";

  private Readability() {}

  /** The most words between two stops of a sentence, a semicolon and a colon being stops as well. */
  public static int longestStretch(String sentence) {
    int longest = 0;
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      boolean letter = !Character.isWhitespace(c);
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
      longest = Math.max(longest, words);
      words = STOPS.indexOf(c) >= 0 && isEnd(sentence, i) ? 0 : words;
    }
    return longest;
  }

  private static boolean isEnd(String text, int stop) {
    return stop + 1 == text.length() || Character.isWhitespace(text.charAt(stop + 1));
  }

  /**
   * The years of schooling that a text asks for, by the formula of Flesch and Kincaid (1975); 0 for a text too short to
   * tell.
   */
  public static long grade(List<Sentence> sentences) {
    int words = 0;
    int syllables = 0;
    int stops = 0;
    for (Sentence sentence : sentences) {
      stops += 1 + count(sentence, ';') + count(sentence, ':');
      words += sentence.last() - sentence.first();
      for (Word word : sentence.words()) {
        syllables += Math.max(1, word.vowels());
      }
    }
    return words < FEWEST_WORDS ? 0 : Math.round(0.39 * words / stops + 11.8 * syllables / words - 15.59);
  }

  private static int count(Sentence sentence, char sign) {
    return (int) sentence.text().chars().filter(c -> c == sign).count();
  }
}
