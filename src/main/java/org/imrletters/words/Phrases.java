package org.imrletters.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Known words and groups of words with what each means, to be found in a text. */
public final class Phrases<T> {

  private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

  /** Adds a phrase; its punctuation and capitals do not matter. */
  public void add(String phrase, T meaning) {
    List<String> words = Word.texts(phrase);
    if (!words.isEmpty()) {
      byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Phrase<>(words, meaning));
    }
  }

  /** What is found in these words, from left to right; of two phrases that start at a word, the longer one. */
  public List<Hit<T>> in(List<Word> words) {
    List<Hit<T>> hits = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Phrase<T> found = at(words, i);
      if (found != null) {
        hits.add(new Hit<>(found.meaning, i, i + found.words.size()));
      }
      i += found == null ? 1 : found.words.size();
    }
    return hits;
  }

  /** What each of these words means; a group of words means it in its last one, and what is not known means this. */
  public List<T> meanings(List<Word> words, T none) {
    List<T> meanings = new ArrayList<>(Collections.nCopies(words.size(), none));
    in(words).forEach(hit -> meanings.set(hit.to - 1, hit.meaning));
    return meanings;
  }

  private @Nullable Phrase<T> at(List<Word> words, int from) {
    Phrase<T> found = null;
    for (Phrase<T> phrase : byFirstWord.getOrDefault(words.get(from).text(), List.of())) {
      if ((found == null || phrase.words.size() > found.words.size()) && phrase.standsAt(words, from)) {
        found = phrase;
      }
    }
    return found;
  }

  /**
   * A phrase in a text.
   *
   * @param from the index of its first word
   * @param to the index behind its last word
   */
  public record Hit<T>(T meaning, int from, int to) {}

  private record Phrase<T>(List<String> words, T meaning) {

    boolean standsAt(List<Word> text, int from) {
      int same = 1;
      while (same < words.size() && from + same < text.size() && words.get(same).equals(text.get(from + same).text())) {
        same++;
      }
      return same == words.size();
    }
  }
}
