package org.imrletters.words;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the words of a text stand, and a few facts of each, found in one go through the text. */
final class CutWords {

  private static final byte GAP = 0;
  private static final byte LETTER = 2;
  private static final byte VOWEL = 3;

  /** What an ASCII character is to a word. */
  private static final byte[] KINDS = kinds();

  private static final int START = 0;
  private static final int END = 1;
  private static final int VOWELS = 2;
  private static final int PREFIX = 3;

  private static final int FACTS = 4;

  private final String text;

  /** The text in small letters, where they are as many: English ones. */
  private @Nullable String small;

  private int[] facts;
  private int count;
  private boolean foreign;

  CutWords(String text) {
    this.text = text;
    this.facts = new int[(text.length() / 6 + 2) * FACTS];
    int at = 0;
    while (at < text.length()) {
      at = isPart(text.charAt(at)) ? word(at) : at + 1;
    }
    small = foreign ? null : text.toLowerCase(Locale.ROOT);
  }

  /** Takes up the word that starts here; returns its end. */
  private int word(int start) {
    int vowels = 0;
    int before = GAP;
    int at = start;
    while (at < text.length() && text.charAt(at) < KINDS.length && KINDS[text.charAt(at)] != GAP) {
      int kind = KINDS[text.charAt(at)];
      vowels += kind & ~before & 1;
      before = kind;
      at++;
    }
    if (at < text.length() && isPart(text.charAt(at))) {
      return foreignWord(start, at);
    }
    add(start, at, vowels, prefix(small(text.charAt(start)), at - start > 1 ? small(text.charAt(start + 1)) : 0));
    return at;
  }

  /** What the alphabet of English does not do for has no such simple letters. */
  private int foreignWord(int start, int from) {
    int end = from;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    foreign = true;
    String word = small(start, end);
    add(start, end, vowels(word), prefix(word.charAt(0), word.length() > 1 ? word.charAt(1) : 0));
    return end;
  }

  private static int vowels(String small) {
    int vowels = 0;
    int before = GAP;
    for (int i = 0; i < small.length(); i++) {
      int kind = small.charAt(i) < KINDS.length ? KINDS[small.charAt(i)] : LETTER;
      vowels += kind & ~before & 1;
      before = kind;
    }
    return vowels;
  }

  private void add(int start, int end, int vowels, int prefix) {
    int at = count++ * FACTS;
    if (at == facts.length) {
      facts = Arrays.copyOf(facts, at * 2);
    }
    facts[at + START] = start;
    facts[at + END] = end;
    facts[at + VOWELS] = vowels;
    facts[at + PREFIX] = prefix;
  }

  private static boolean isPart(char c) {
    return c < KINDS.length ? KINDS[c] != GAP : Character.isLetterOrDigit(c);
  }

  private String small(int start, int end) {
    return small != null ? small.substring(start, end) : text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
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

  /** The word in small letters. */
  String small(int word) {
    return small(start(word), end(word));
  }

  /** The runs of vowels in it. */
  int vowels(int word) {
    return facts[word * FACTS + VOWELS];
  }

  /** Its first two letters, small ones. */
  int prefix(int word) {
    return facts[word * FACTS + PREFIX];
  }

  /** What {@link #prefix(int)} says of a word that begins with these. */
  static int prefix(char first, char second) {
    return first << Character.SIZE | second;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[128];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = !Character.isLetterOrDigit(c) ? GAP : "aeiouy".indexOf(small(c)) >= 0 ? VOWEL : LETTER;
    }
    return kinds;
  }
}
