package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text: a run of letters and digits, apart from what stands around it.
 *
 * @param text the word in small letters
 * @param start where it starts in the text
 * @param end where it ends in the text, exclusive
 */
record Word(String text, int start, int end) {

  /** The words of a text, in its order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>(text.length() / 6 + 1);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new Word(text.substring(start, i).toLowerCase(Locale.ROOT), start, i));
        start = -1;
      }
    }
    return words;
  }

  /** The words alone, in small letters. */
  static List<String> texts(String text) {
    return of(text).stream().map(Word::text).toList();
  }

  boolean hasDigit() {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** The number that this word writes in digits; -1 if it is none, or longer than a year. */
  int number() {
    if (text.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
