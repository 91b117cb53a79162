package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence of a text, without the space around it.
 *
 * @param text the sentence
 * @param start where it starts in the whole text
 * @param words its words; their places are those in the whole text
 */
record Sentence(String text, int start, List<Word> words) {

  /** Words whose full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of("dr", "mr", "mrs", "ms", "vs", "no", "e.g", "i.e", "st", "al", "etc", "approx", "inc", "p", "pp", "fig",
          "vol", "ed", "cf");

  /** The sentences of a text; a line break ends one too. */
  static List<Sentence> of(Words words) {
    String text = words.text();
    List<Sentence> sentences = new ArrayList<>();
    int word = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (mayEnd(text.charAt(i)) && ends(text, i) || i == text.length() - 1) {
        word = add(sentences, words, word, start, i + 1);
        start = i + 1;
      }
    }
    return sentences;
  }

  /** Adds what stands between two offsets, if anything does; returns the first word behind it. */
  private static int add(List<Sentence> sentences, Words words, int first, int from, int to) {
    List<Word> own = words.between(first, to);
    String typed = words.text().substring(from, to);
    String sentence = typed.strip();
    if (!sentence.isEmpty()) {
      sentences.add(new Sentence(sentence, from + typed.indexOf(sentence.charAt(0)), own));
    }
    return first + own.size();
  }

  /** A quick look, as most characters end nothing. */
  private static boolean mayEnd(char c) {
    return c <= '?' && !(c >= '0' && c <= '9') && c != ' ' && c != ',' || c == '\u201d';
  }

  private static boolean ends(String text, int i) {
    char c = text.charAt(i);
    if (c == '\n') {
      return true;
    }
    boolean closed = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
    if (c == '"' || c == ')' || c == '\u201d') {
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
    return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
