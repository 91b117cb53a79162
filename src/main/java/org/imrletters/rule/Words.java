package org.imrletters.rule;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words. What most rules ask of a word is known by its number; the word itself is made for the first
 * who asks. For one thread.
 */
final class Words {

  private final String text;
  private final CutWords cut;
  private final @Nullable Word[] made;

  private Words(String text, CutWords cut) {
    this.text = text;
    this.cut = cut;
    this.made = new @Nullable Word[cut.count()];
  }

  static Words of(String text) {
    return new Words(text, CutWords.of(text));
  }

  String text() {
    return text;
  }

  int size() {
    return made.length;
  }

  /** Where a word starts in the text. */
  int start(int word) {
    return cut.start(word);
  }

  /** Where it ends, exclusive. */
  int end(int word) {
    return cut.end(word);
  }

  int length(int word) {
    return cut.end(word) - cut.start(word);
  }

  /** The first character of a word in small letters. */
  char initial(int word) {
    return cut.initial(word);
  }

  /** The runs of vowels in it. */
  int vowels(int word) {
    return cut.vowels(word);
  }

  /** The hash of the word in small letters; two that differ here need not be compared. */
  int hash(int word) {
    return cut.hash(word);
  }

  /** A word in small letters. */
  String small(int word) {
    return get(word).text();
  }

  /** A quick look: whether a word starts with these small letters, whatever its own case. */
  boolean startsWith(int word, String letters) {
    return length(word) >= letters.length()
        && text.regionMatches(true, start(word), letters, 0, letters.length());
  }

  Word get(int word) {
    Word known = made[word];
    if (known == null) {
      known = new Word(CutWords.small(text, start(word), end(word)), start(word), end(word));
      made[word] = known;
    }
    return known;
  }

  /** All words, in the order of the text. */
  List<Word> list() {
    return new All();
  }

  /** Whether one of these words, in small letters, is among them. */
  boolean hasAny(Set<String> wanted) {
    for (int i = 0; i < size(); i++) {
      if (wanted.contains(small(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether this character stands right behind a word. */
  boolean isBefore(int word, char sign) {
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
