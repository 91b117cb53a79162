package org.imrletters.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rules that belong together, with all that they look things up in.
 *
 * @param forGoodLetters what a good letter keeps to; a case may break one of these knowingly, and waive it with a reason
 * @param forBetterLetters what a good letter keeps to as well, and is printed without; a house decides how severe it
 *     takes that
 * @param forItsWords the same for what reads its words, which these know in English alone
 * @param lists the word lists
 * @param restsOn where a rule looks besides the place of its complaint, by its code and the fields of the format
 */
public record RuleSet(List<Rule> forGoodLetters, List<Rule> forBetterLetters, List<Rule> forItsWords,
    List<WordList> lists, Map<String, List<String>> restsOn) {

  /** These and others. */
  RuleSet and(RuleSet other) {
    Map<String, List<String>> rest = new HashMap<>(restsOn);
    rest.putAll(other.restsOn);
    return new RuleSet(both(forGoodLetters, other.forGoodLetters), both(forBetterLetters, other.forBetterLetters),
        both(forItsWords, other.forItsWords), both(lists, other.lists), rest);
  }

  private static <T> List<T> both(List<T> some, List<T> others) {
    return Stream.of(some, others).flatMap(List::stream).toList();
  }
}
