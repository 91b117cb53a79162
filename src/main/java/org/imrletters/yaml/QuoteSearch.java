package org.imrletters.yaml;

import java.util.Optional;
import org.imrletters.diagnostic.Location;

/** Finds words inside a value as it was typed: a blank of the words may be a line break of the file. */
final class QuoteSearch {

  private QuoteSearch() {}

  /** Where the words stand, or what of them stands on their first line; empty where they are not typed like that. */
  static Optional<Location> in(SourceFile file, YamlNode node, String quote) {
    String text = file.text();
    String words = quote.strip();
    for (int at = node.start(); at < node.end(); at++) {
      int end = matchEnd(text, at, node.end(), words);
      if (end > at) {
        return Optional.of(file.location(at, end));
      }
    }
    return Optional.empty();
  }

  /** Behind the match that starts here; -1 without one. */
  private static int matchEnd(String text, int from, int limit, String words) {
    int at = from;
    int word = 0;
    while (word < words.length()) {
      if (Character.isWhitespace(words.charAt(word))) {
        int gapEnd = skipSpace(text, at, limit);
        if (gapEnd == at) {
          return -1;
        }
        at = gapEnd;
        word = skipSpace(words, word, words.length());
      } else if (at < limit && text.charAt(at) == words.charAt(word)) {
        at++;
        word++;
      } else {
        return -1;
      }
    }
    return at;
  }

  private static int skipSpace(String text, int from, int limit) {
    int at = from;
    while (at < limit && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
