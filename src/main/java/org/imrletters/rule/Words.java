package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text cut into words.
 *
 * @param text the text
 * @param list its words, in its order
 */
record Words(String text, List<Word> list) {

  /** What a character is to a word, for those that nearly every text is made of. */
  private static final byte[] ASCII = ascii();

  private static final byte GAP = 0;
  private static final byte SMALL = 1;
  private static final byte CAPITAL = 2;

  static Words of(String text) {
    List<Word> words = new ArrayList<>(text.length() / 6 + 1);
    int i = 0;
    while (i < text.length()) {
      int start = i;
      int kinds = GAP;
      for (int kind = kind(text.charAt(i)); kind != GAP; kind = i < text.length() ? kind(text.charAt(i)) : GAP) {
        kinds |= kind;
        i++;
      }
      if (i > start) {
        String typed = text.substring(start, i);
        words.add(new Word(kinds == SMALL ? typed : typed.toLowerCase(Locale.ROOT), start, i));
      } else {
        i++;
      }
    }
    return new Words(text, words);
  }

  /** Whether one of these words, in small letters, is among them. */
  boolean hasAny(Set<String> wanted) {
    for (Word word : list) {
      if (wanted.contains(word.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether this character stands right behind a word. */
  boolean isBefore(Word word, char sign) {
    return word.end() < text.length() && text.charAt(word.end()) == sign;
  }

  /** The words that lie between two offsets of the text, from a word on. */
  List<Word> between(int first, int end) {
    int last = first;
    while (last < list.size() && list.get(last).start() < end) {
      last++;
    }
    return list.subList(first, last);
  }

  private static int kind(char c) {
    return c < ASCII.length ? ASCII[c] : Character.isLetterOrDigit(c) ? CAPITAL : GAP;
  }

  private static byte[] ascii() {
    byte[] kinds = new byte[128];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = !Character.isLetterOrDigit(c) ? GAP : Character.isUpperCase(c) ? CAPITAL : SMALL;
    }
    return kinds;
  }
}
