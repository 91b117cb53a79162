package org.imrletters.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrletters.review.Prose;

/**
 * The sentence with which a rationale comes to its end: one of its last that says what is medically necessary.
 *
 * @param text the sentence
 * @param words its words
 * @param at the index of {@code medically} in the words, in its last use
 */
record Closing(String text, List<Word> words, int at) {

  /** What it concludes. */
  enum Verdict {
    NECESSARY,
    NOT_NECESSARY,
    UNCLEAR
  }

  private static final int LAST_SENTENCES = 2;
  private static final Set<String> FOR = Set.of("for", "of");
  private static final Set<String> OPIOID_WARNING = Set.of("abruptly", "weaning", "tapering");
  private static final Set<String> SOMEONE_ELSE =
      Set.of(
          "utilization",
          "ur",
          "administrator",
          "denied",
          "denial",
          "previous",
          "previously",
          "prior",
          "physician",
          "provider");

  /** What may stand between the verb, or a {@code not}, and {@code medically necessary}. */
  private static final Set<String> BETWEEN =
      Set.of(
          "to",
          "be",
          "been",
          "is",
          "are",
          "was",
          "were",
          "considered",
          "deemed",
          "found",
          "felt",
          "seen",
          "determined",
          "as",
          "appear",
          "appears",
          "currently",
          "therefore",
          "thus",
          "both",
          "reasonable",
          "and",
          "clearly",
          "shown",
          "being",
          "remain",
          "remains",
          "judged",
          "at",
          "this",
          "time");

  private static final Set<String> VERBS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "be",
          "deemed",
          "considered",
          "found",
          "determined",
          "appears",
          "remains",
          "felt");

  /** With one of these in it a sentence says yes under a condition, or no after all. */
  private static final Set<String> DOUBTS =
      Set.of(
          "not",
          "no",
          "nor",
          "neither",
          "never",
          "cannot",
          "without",
          "unless",
          "if",
          "whether",
          "would",
          "could",
          "may",
          "might",
          "should",
          "lack",
          "lacks",
          "fails",
          "failed",
          "insufficient",
          "only",
          "until",
          "unclear",
          "unable",
          "when",
          "isn",
          "aren",
          "wasn",
          "weren",
          "unestablished",
          "none",
          "nothing",
          "questionable",
          "than",
          "rather",
          "why",
          "how",
          "where");

  /** The closing of a rationale; empty where none of its last sentences is one. */
  static Optional<Closing> of(Prose rationale) {
    List<Sentence> own = Sentence.of(rationale.plain()).stream().filter(Closing::isOfThisCase).toList();
    for (int i = own.size() - 1; i >= Math.max(0, own.size() - LAST_SENTENCES); i--) {
      Closing closing = of(own.get(i).text());
      if (closing.at >= 0) {
        return closing.words.stream().map(Word::text).anyMatch(SOMEONE_ELSE::contains) ? Optional.empty()
            : Optional.of(closing);
      }
    }
    return Optional.empty();
  }

  private static boolean isOfThisCase(Sentence sentence) {
    return Word.texts(sentence.text()).stream().noneMatch(OPIOID_WARNING::contains);
  }

  private static Closing of(String sentence) {
    List<Word> words = Word.of(sentence);
    int at = -1;
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).text().equals("medically") && words.get(i + 1).text().equals("necessary")) {
        at = i;
      }
    }
    return new Closing(sentence, words, at);
  }

  Verdict verdict() {
    boolean verb = false;
    for (int i = at - 1; i >= 0; i--) {
      String word = words.get(i).text();
      if (word.equals("not")) {
        return Verdict.NOT_NECESSARY;
      }
      verb = verb || VERBS.contains(word);
      if (!BETWEEN.contains(word)) {
        break;
      }
    }
    boolean doubted = words.stream().map(Word::text).anyMatch(DOUBTS::contains);
    return verb && !doubted ? Verdict.NECESSARY : Verdict.UNCLEAR;
  }

  /** The words that name what was asked for: from {@code request} to what is said of it; none where it is not named. */
  List<Word> request() {
    int from = -1;
    for (int i = 0; i < at && from < 0; i++) {
      boolean request = words.get(i).text().startsWith("request");
      from = request && FOR.contains(words.get(i + 1).text()) ? i + 2 : -1;
    }
    int to = from;
    while (from >= 0 && to < at && !VERBS.contains(words.get(to).text())) {
      to++;
    }
    return from < 0 ? List.of() : words.subList(from, to);
  }
}
