package org.imrletters.golden;

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

  /**
   * The same change, with no more of the words around it than its sentence has.
   *
   * @param context how many words around it there are at most; a sentence that goes on beyond them ends in {@code ...}
   */
  public WordChange inItsSentence(int context) {
    return new WordChange(start(context), removed, added, isAtTheEnd() ? "" : end(context));
  }

  private String start(int context) {
    List<String> all = words(before);
    int first = all.size();
    while (first > 0 && !isEnd(all.get(first - 1))) {
      first--;
    }
    String kept = String.join(" ", all.subList(first, all.size()));
    return first == 0 && all.size() >= context ? "... " + kept : kept;
  }

  private String end(int context) {
    List<String> all = words(after);
    int last = 0;
    while (last < all.size() && !isEnd(all.get(last))) {
      last++;
    }
    String kept = String.join(" ", all.subList(0, Math.min(last + 1, all.size())));
    return last == all.size() && all.size() >= context ? kept + " ..." : kept;
  }

  private boolean isAtTheEnd() {
    List<String> changed = words(added.isEmpty() ? removed : added);
    return !changed.isEmpty() && isEnd(changed.get(changed.size() - 1));
  }

  private static boolean isEnd(String word) {
    return word.matches(SENTENCE_END);
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
