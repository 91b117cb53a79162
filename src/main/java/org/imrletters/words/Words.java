package org.imrletters.words;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A text as a reader sees it, cut into words. What most rules ask of a word is known by its number; the word itself is
 * made for the first who asks. All places are places of {@link #text()}, which is folded; {@link #typed} gives what was
 * typed there. For one thread.
 */
public final class Words {

  private final Folded folded;
  private final String text;
  private final CutWords cut;
  private final @Nullable Word[] made;
  private @Nullable List<Sentence> sentences;

  private Words(Folded folded, CutWords cut) {
    this.folded = folded;
    this.text = folded.text();
    this.cut = cut;
    this.made = new @Nullable Word[cut.count()];
  }

  /** Reads a text and cuts it. */
  public static Words of(String typed) {
    Folded folded = Folded.of(typed);
    return new Words(folded, new CutWords(folded.text()));
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
    return cut.start(word);
  }

  /** Where it ends, exclusive. */
  public int end(int word) {
    return cut.end(word);
  }

  /** How many characters a word has. */
  public int length(int word) {
    return cut.end(word) - cut.start(word);
  }

  /** The first character of a word in small letters. */
  public char initial(int word) {
    return (char) (cut.prefix(word) >>> Character.SIZE);
  }

  /** The first two characters of a word in small letters, as one number; see {@link #prefix(String)}. */
  public int prefix(int word) {
    return cut.prefix(word);
  }

  /** The number for words that begin with these two letters; for one letter, that of the word alone. */
  public static int prefix(String letters) {
    return CutWords.prefix(letters.charAt(0), letters.length() > 1 ? letters.charAt(1) : 0);
  }

  /** The runs of vowels in it. */
  public int vowels(int word) {
    return cut.vowels(word);
  }

  /** A word in small letters. */
  public String small(int word) {
    return get(word).text();
  }

  /** A word with its place. */
  public Word get(int word) {
    Word known = made[word];
    if (known == null) {
      known = new Word(cut.small(word), start(word), end(word));
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
