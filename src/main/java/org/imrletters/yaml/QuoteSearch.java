package org.imrletters.yaml;

import java.util.Optional;
import org.imrletters.diagnostic.Location;
import org.imrletters.words.Folded;

/**
 * Finds words inside a value as it was typed, whatever blanks, dashes and accents it is typed with: a blank of the words
 * may be a line break of the file. A character by itself is meant as it is, and not as what it may resemble.
 */
final class QuoteSearch {

  private QuoteSearch() {}

  /** Where the words stand, or what of them stands on their first line; empty where they are not typed like that. */
  static Optional<Location> in(SourceFile file, YamlNode node, String quote) {
    String words = quote.strip();
    String value = file.text().substring(node.start(), node.end());
    Folded folded = Folded.of(value);
    String wanted = Folded.of(words).line();
    boolean sign = words.codePointCount(0, words.length()) == 1;
    int at = sign ? value.indexOf(words) : wanted.isEmpty() ? -1 : folded.line().indexOf(wanted);
    if (at < 0) {
      return Optional.empty();
    }
    int start = sign ? at : folded.typedStart(at);
    int end = value.startsWith(words, start) ? start + words.length() : folded.typedEnd(at + wanted.length());
    return Optional.of(file.location(node.start() + start, node.start() + end));
  }
}
