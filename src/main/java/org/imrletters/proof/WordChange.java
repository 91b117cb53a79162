package org.imrletters.proof;

import java.util.List;

/**
 * A place where two letters have different words.
 *
 * @param before the words in front of it, which both have; a few at most
 * @param expected the words that the case gives there; empty where it gives none
 * @param printed the words that stand there in their stead; empty where none do
 * @param after the words behind it, which both have; a few at most
 */
public record WordChange(List<String> before, List<String> expected, List<String> printed, List<String> after) {

  /** Keeps the lists from changing behind the reader's back. */
  public WordChange {
    before = List.copyOf(before);
    expected = List.copyOf(expected);
    printed = List.copyOf(printed);
    after = List.copyOf(after);
  }

  /** In one line, as {@code git diff --word-diff} writes it: {@code the [-expected-] {+printed+} words}. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    before.forEach(word -> line.append(word).append(' '));
    mark(expected, "[-", "-] ", line);
    mark(printed, "{+", "+} ", line);
    after.forEach(word -> line.append(word).append(' '));
    return line.toString().strip();
  }

  private static void mark(List<String> words, String open, String close, StringBuilder line) {
    if (!words.isEmpty()) {
      line.append(open).append(String.join(" ", words)).append(close);
    }
  }
}
