package org.imrletters.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text as a reader sees it, cut into words, of which each has a number. All places are places of {@link #text()},
 * which is folded; {@link #typed} gives what was typed there. For one thread.
 */
public final class Words {

  private final Folded folded;
  private final String text;
  private final List<Word> words;
  private @Nullable List<Sentence> sentences;

  private Words(Folded folded) {
    this.folded = folded;
    this.text = folded.text();
    this.words = cut(small(text));
  }

  /** Reads a text and cuts it. */
  public static Words of(String typed) {
    return new Words(Folded.of(typed));
  }

  private static List<Word> cut(String text) {
    List<Word> words = new ArrayList<>(text.length() / 6 + 2);
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isPart(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(new Word(text.substring(at, end), at, end));
      }
      at = end + 1;
    }
    return words;
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
    return words.size();
  }

  /** Where a word starts in the text. */
  public int start(int word) {
    return get(word).start();
  }

  /** Where it ends, exclusive. */
  public int end(int word) {
    return get(word).end();
  }

  /** A word in small letters. */
  public String small(int word) {
    return get(word).text();
  }

  /** A word with its place. */
  public Word get(int word) {
    return words.get(word);
  }

  /** All words, in the order of the text. */
  public List<Word> list() {
    return Collections.unmodifiableList(words);
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
}
