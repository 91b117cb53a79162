package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence of a text, without the space around it. */
record Sentence(String text) {

  /** Words whose full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of("dr", "mr", "mrs", "ms", "vs", "no", "e.g", "i.e", "st", "al", "etc", "approx", "inc", "p", "pp", "fig",
          "vol", "ed", "cf");

  /** The sentences of a paragraph; a line break ends one too. */
  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ends(text, i)) {
        add(sentences, text, start, i + 1);
        start = i + 1;
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static void add(List<Sentence> sentences, String text, int from, int to) {
    String sentence = text.substring(from, to).strip();
    if (!sentence.isEmpty()) {
      sentences.add(new Sentence(sentence));
    }
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
