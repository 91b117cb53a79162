package org.imrletters.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence of a text, without the space around it.
 *
 * @param all the words of the whole text
 * @param start where it starts in the whole text
 * @param end where it ends there
 * @param first its first word
 * @param last the word behind its last one
 */
public record Sentence(Words all, int start, int end, int first, int last) {

  /** Words whose full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS = Set.of("dr", "mr", "mrs", "ms", "vs", "no", "e.g", "i.e", "st", "al",
      "etc", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "inc", "p",
      "pp", "rt", "lt", "fig", "vol", "ed", "cf");

  /** The sentences of a text; a line break ends one too. */
  static List<Sentence> of(Words words) {
    String text = words.text();
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    int start = 0;
    for (int next = 0; next <= words.size(); next++) {
      int gapEnd = next < words.size() ? words.start(next) : text.length();
      for (int i = next == 0 ? 0 : words.end(next - 1); i < gapEnd; i++) {
        if (mayEnd(text.charAt(i)) && ends(text, i)) {
          add(sentences, words, first, next, start, i + 1);
          first = next;
          start = i + 1;
        }
      }
    }
    add(sentences, words, first, words.size(), start, text.length());
    return sentences;
  }

  /** Adds what stands between two offsets, if anything does. */
  private static void add(List<Sentence> sentences, Words words, int first, int last, int from, int to) {
    String piece = words.text().substring(from, to);
    int start = to - piece.stripLeading().length();
    int end = from + piece.stripTrailing().length();
    if (start < end) {
      sentences.add(new Sentence(words, start, end, first, last));
    }
  }

  /** The sentence as a reader sees it. */
  public String text() {
    return all.text().substring(start, end);
  }

  /** The sentence as it is typed. */
  public String typed() {
    return all.typed(start, end);
  }

  /** Its words; their places are those in the whole text. */
  public List<Word> words() {
    return all.list().subList(first, last);
  }

  /** Whether one of these words is among its own. */
  public boolean hasAny(WordSet wanted) {
    return all.hasAny(wanted, first, last);
  }

  /** A quick look, as most signs end nothing. */
  private static boolean mayEnd(char c) {
    return c <= '?' && !(c >= '0' && c <= '9') && c != ' ' && c != ',';
  }

  private static boolean ends(String text, int i) {
    char c = text.charAt(i);
    if (c == '\n') {
      return true;
    }
    boolean closed = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
    if (c == '"' || c == ')') {
      return closed && i > 0 && isStop(text.charAt(i - 1)) && c != ')';
    }
    return closed && isStop(c) && !(c == '.' && isAbbreviated(text, i));
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '?' || c == '!';
  }

  private static boolean isAbbreviated(String text, int stop) {
    int start = stop;
    while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean number = text.substring(stop + 1).stripLeading().chars().limit(1).allMatch(Character::isDigit);
    return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)) && (number || !word.equals("no"));
  }
}
