package org.imrletters.words;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A text as a reader sees it, cut into words. What most rules ask of a word is known by its number; the word itself is
 * made for the first who asks. All places are places of {@link #text()}, which is folded; {@link #typed} gives what was
 * typed there. For one thread.
 */
public final class Words {

  private static final int FACTS = 3;

  /** A bit for each vowel, counted from a. */
  private static final int VOWELS = 1 << 'a' - 'a' | 1 << 'e' - 'a' | 1 << 'i' - 'a' | 1 << 'o' - 'a' | 1 << 'u' - 'a'
      | 1 << 'y' - 'a';

  private final Folded folded;
  private final String text;
  private final String small;

  /** Of each word where it starts, where it ends, and its first two letters. */
  private int[] facts;
  private int count;
  private final @Nullable Word[] made;
  private @Nullable List<Sentence> sentences;

  private Words(Folded folded) {
    this.folded = folded;
    this.text = folded.text();
    this.small = small(text);
    this.facts = new int[FACTS * (text.length() / 6 + 2)];
    cut();
    this.made = new @Nullable Word[count];
  }

  /** Reads a text and cuts it. */
  public static Words of(String typed) {
    return new Words(Folded.of(typed));
  }

  private void cut() {
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

  /** The text that was cut, with what was typed for each character. */
  public Folded folded() {
    return folded;
  }

  /** What was typed from one place of the text to another. */
  public String typed(int start, int end) {
    return folded.typed(start, end);
  }

  /** The text as a reader sees it; see {@link Folded#text()}. */
  public String text() {
    return text;
  }

  /** How many words it has. */
  public int size() {
    return made.length;
  }

  /** Where a word starts in the text. */
  public int start(int word) {
    return facts[FACTS * word];
  }

  /** Where it ends, exclusive. */
  public int end(int word) {
    return facts[FACTS * word + 1];
  }

  /** How many characters a word has. */
  public int length(int word) {
    return end(word) - start(word);
  }

  /** The first character of a word in small letters. */
  public char initial(int word) {
    return (char) (prefix(word) >>> Character.SIZE);
  }

  /** The first two characters of a word in small letters, as one number; see {@link #prefix(String)}. */
  public int prefix(int word) {
    return facts[FACTS * word + 2];
  }

  /** The number for words that begin with these two letters; for one letter, that of the word alone. */
  public static int prefix(String letters) {
    return prefix(letters.charAt(0), letters.length() > 1 ? letters.charAt(1) : 0);
  }

  private static int prefix(char first, char second) {
    return first << Character.SIZE | second;
  }

  /** The runs of vowels in it. */
  public int vowels(int word) {
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

  /** A word in small letters. */
  public String small(int word) {
    return get(word).text();
  }

  /** A word with its place. */
  public Word get(int word) {
    Word known = made[word];
    if (known == null) {
      known = new Word(small.substring(start(word), end(word)), start(word), end(word));
      made[word] = known;
    }
    return known;
  }

  /** All words, in the order of the text. */
  public List<Word> list() {
    return new All();
  }

  /** The sentences of the text; a line break ends one too. */
  public List<Sentence> sentences() {
    if (sentences == null) {
      sentences = Sentence.of(this);
    }
    return sentences;
  }

  /** Whether one of these words is among them. */
  public boolean hasAny(WordSet wanted) {
    return hasAny(wanted, 0, size());
  }

  /** Whether one of these words is among those from the first on to before the last. */
  public boolean hasAny(WordSet wanted, int first, int last) {
    for (int i = first; i < last; i++) {
      if (wanted.has(this, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this character stands right behind a word. */
  public boolean isBefore(int word, char sign) {
    return end(word) < text.length() && text.charAt(end(word)) == sign;
  }

  private final class All extends AbstractList<Word> implements RandomAccess {

    @Override
    public Word get(int index) {
      return Words.this.get(index);
    }

    @Override
    public int size() {
      return made.length;
    }
  }
}
