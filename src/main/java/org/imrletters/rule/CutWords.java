package org.imrletters.rule;

import java.util.Arrays;
import java.util.Locale;

/** Where the words of a text stand, and a few facts of each, found in one go through the text. */
final class CutWords {

  /** The small letter or digit that an ASCII character is to a word; 0 for what stands in no word. */
  private static final byte[] SMALL = new byte[128];

  /** 1 for vowels, small ones. */
  private static final byte[] VOWELS = new byte[128];

  static {
    for (char c = 0; c < SMALL.length; c++) {
      boolean capital = c >= 'A' && c <= 'Z';
      SMALL[c] = !Character.isLetterOrDigit(c) ? 0 : (byte) (capital ? c - 'A' + 'a' : c);
    }
    for (char c : "aeiouy".toCharArray()) {
      VOWELS[c] = 1;
    }
  }

  private static final int START = 0;
  private static final int END = 1;
  private static final int HASH = 2;

  /** The small first character in the upper half, the runs of vowels in the lower one. */
  private static final int LETTERS = 3;

  private static final int FACTS = 4;

  private final String text;
  private final char[] chars;
  private int[] facts;
  private int count;

  private CutWords(String text) {
    this.text = text;
    this.chars = text.toCharArray();
    this.facts = new int[(chars.length / 6 + 2) * FACTS];
  }

  static CutWords of(String text) {
    CutWords cut = new CutWords(text);
    int at = 0;
    while (at < cut.chars.length) {
      at = isPart(cut.chars[at]) ? cut.word(at) : at + 1;
    }
    return cut;
  }

  /** Takes up the word that starts here; returns its end. */
  private int word(int start) {
    int hash = 0;
    int runs = 0;
    int before = 0;
    int at = start;
    while (at < chars.length && chars[at] < SMALL.length && SMALL[chars[at]] != 0) {
      byte small = SMALL[chars[at]];
      hash = 31 * hash + small;
      runs += VOWELS[small] & ~before;
      before = VOWELS[small];
      at++;
    }
    if (at < chars.length && isPart(chars[at])) {
      return foreignWord(start, at);
    }
    add(start, at, hash, SMALL[chars[start]], runs);
    return at;
  }

  /** What the alphabet of English does not do for has no such simple letters. */
  private int foreignWord(int start, int from) {
    int end = from;
    while (end < chars.length && isPart(chars[end])) {
      end++;
    }
    String small = small(text, start, end);
    add(start, end, small.hashCode(), small.charAt(0), runs(small));
    return end;
  }

  private static int runs(String small) {
    int runs = 0;
    int before = 0;
    for (int i = 0; i < small.length(); i++) {
      int vowel = small.charAt(i) < VOWELS.length ? VOWELS[small.charAt(i)] : 0;
      runs += vowel & ~before;
      before = vowel;
    }
    return runs;
  }

  private void add(int start, int end, int hash, int initial, int runs) {
    if ((count + 1) * FACTS > facts.length) {
      facts = Arrays.copyOf(facts, facts.length * 2);
    }
    int at = count++ * FACTS;
    facts[at + START] = start;
    facts[at + END] = end;
    facts[at + HASH] = hash;
    facts[at + LETTERS] = initial << 16 | Math.min(runs, 0xFFFF);
  }

  private static boolean isPart(char c) {
    return c < SMALL.length ? SMALL[c] != 0 : Character.isLetterOrDigit(c);
  }

  /** A word in small letters. */
  static String small(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  int count() {
    return count;
  }

  int start(int word) {
    return facts[word * FACTS + START];
  }

  int end(int word) {
    return facts[word * FACTS + END];
  }

  int hash(int word) {
    return facts[word * FACTS + HASH];
  }

  char initial(int word) {
    return (char) (facts[word * FACTS + LETTERS] >>> 16);
  }

  int vowels(int word) {
    return facts[word * FACTS + LETTERS] & 0xFFFF;
  }
}
