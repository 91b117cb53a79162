package org.imrletters.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds the words of a letter against those of the original: the facts on top in any order, the rest in its own. */
final class WordComparison {

  private static final String FIRST_HEADING = "HOW THE IMR FINAL DETERMINATION WAS MADE";
  private static final Pattern CREDENTIALS = Pattern
      .compile("(?<=Licensure:|Specialty:)(.*?)(?=Certification|CLINICAL CASE)", Pattern.DOTALL);
  private static final int CONTEXT = 4;

  private WordComparison() {}

  /** The first difference, for people; empty where the words are the same. */
  static Optional<String> firstDifference(String original, String worded) {
    Optional<String> top = difference(top(original), top(worded));
    return top.isPresent() ? top : difference(rest(original), rest(worded));
  }

  private static List<String> top(String text) {
    return LetterText.words(text.substring(0, Math.max(0, text.indexOf(FIRST_HEADING)))).stream().sorted().toList();
  }

  private static List<String> rest(String text) {
    String from = LetterText.withoutPages(text.substring(Math.max(0, text.indexOf(FIRST_HEADING))));
    // Originals part credentials with a comma alone; that is a matter of typing and not of words.
    String spaced = CREDENTIALS.matcher(from)
        .replaceAll(found -> found.group().replaceAll(" ?, ?", ", ").replace("$", "\\$"));
    return LetterText.words(spaced);
  }

  private static Optional<String> difference(List<String> original, List<String> worded) {
    int same = 0;
    while (same < original.size() && same < worded.size() && original.get(same).equals(worded.get(same))) {
      same++;
    }
    if (same == original.size() && same == worded.size()) {
      return Optional.empty();
    }
    return Optional.of("original '" + around(original, same) + "', worded '" + around(worded, same) + "'");
  }

  private static String around(List<String> words, int at) {
    List<String> shown = new ArrayList<>(
        words.subList(Math.max(0, Math.min(at, words.size()) - CONTEXT), Math.min(words.size(), at + CONTEXT)));
    return String.join(" ", shown);
  }
}
