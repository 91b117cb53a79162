package org.imrletters.suite;

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

  /** In one line, with what is gone in {@code [-...-]} and what is new in {@code {+...+}}, as git marks words. */
  @Override
  public String toString() {
    String gone = removed.isEmpty() ? "" : "[-" + removed + "-]";
    String fresh = added.isEmpty() ? "" : "{+" + added + "+}";
    return String.join(" ", Stream.of(before, gone + fresh, after).filter(s -> !s.isEmpty()).toList());
  }
}
