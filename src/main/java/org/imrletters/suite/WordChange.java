package org.imrletters.suite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place where the words of a text changed. Equal changes in two letters are the same change, such as one sentence of a
 * pack.
 *
 * @param before the words before it
 * @param removed the words that are gone; empty where words were only added
 * @param added the words that are new; empty where words were only removed
 * @param after the words after it
 */
public record WordChange(String before, String removed, String added, String after) {

  private static final String SENTENCE_END = ".*[.?!][)\"\u201d\u2019]*";

  /** The last few words before it. */
  public String before(int words) {
    List<String> all = words(before);
    return String.join(" ", all.subList(Math.max(0, all.size() - words), all.size()));
  }

  /** The first few words after it. */
  public String after(int words) {
    List<String> all = words(after);
    return String.join(" ", all.subList(0, Math.min(words, all.size())));
  }

  /** The same change, with no more of the words around it than its sentence has. */
  public WordChange inItsSentence() {
    List<String> ahead = new ArrayList<>(words(before));
    Collections.reverse(ahead);
    List<String> start = new ArrayList<>(ahead.stream().takeWhile(word -> !word.matches(SENTENCE_END)).toList());
    Collections.reverse(start);
    boolean ends = words(added.isEmpty() ? removed : added).stream().reduce((one, last) -> last)
        .filter(last -> last.matches(SENTENCE_END)).isPresent();
    List<String> behind = ends ? List.of() : words(after);
    long within = behind.stream().takeWhile(word -> !word.matches(SENTENCE_END)).count();
    List<String> end = behind.subList(0, (int) Math.min(within + 1, behind.size()));
    return new WordChange(String.join(" ", start), removed, added, String.join(" ", end));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.split(" "));
  }

  /** In one line, with what is gone in {@code [-...-]} and what is new in {@code {+...+}}, as git marks words. */
  @Override
  public String toString() {
    String gone = removed.isEmpty() ? "" : "[-" + removed + "-]";
    String fresh = added.isEmpty() ? "" : "{+" + added + "+}";
    return String.join(" ", Stream.of(before, gone + fresh, after).filter(s -> !s.isEmpty()).toList());
  }
}
