package org.imrletters.rule;

import java.util.List;
import java.util.Optional;
import org.imrletters.words.Sentence;
import org.imrletters.words.Word;
import org.imrletters.words.WordSet;
import org.imrletters.words.Words;

/**
 * The sentence with which a rationale comes to its end: one of its last that says what is medically necessary.
 *
 * @param sentence the sentence
 * @param at the index of {@code medically} in its words, in its last use
 */
record Closing(Sentence sentence, int at) {

  /** What it concludes. */
  enum Verdict {
    NECESSARY, NOT_NECESSARY, UNCLEAR
  }

  private static final int LAST_SENTENCES = 2;
  private static final WordSet FOR = WordSet.of("for", "of");
  private static final WordSet OPIOID_WARNING = WordSet.of("abruptly", "weaning", "tapering");
  private static final WordSet SOMEONE_ELSE = WordSet.of("utilization", "ur", "administrator", "denied", "denial",
      "previous", "previously", "prior", "physician", "provider");

  /** What may stand between the verb, or a {@code not}, and {@code medically necessary}. */
  private static final WordSet BETWEEN = WordSet.of("to", "be", "been", "is", "are", "was", "were", "considered",
      "deemed", "found", "felt", "seen", "determined", "as", "appear", "appears", "currently", "therefore", "thus",
      "both", "reasonable", "and", "clearly", "shown", "being", "remain", "remains", "judged", "at", "this", "time");

  private static final WordSet VERBS = WordSet.of("is", "are", "was", "were", "be", "deemed", "considered", "found",
      "determined", "appears", "remains", "felt");

  /** With one of these in it a sentence says yes under a condition, or no after all. */
  private static final WordSet DOUBTS = WordSet.of("not", "no", "nor", "neither", "never", "cannot", "without",
      "unless", "if", "whether", "would", "could", "may", "might", "should", "lack", "lacks", "fails", "failed",
      "insufficient", "only", "until", "unclear", "unable", "when", "isn", "aren", "wasn", "weren", "unestablished",
      "none", "nothing", "questionable", "than", "rather", "why", "how", "where");

  /** The closing of a rationale of these sentences; empty where none of the last ones is one. */
  static Optional<Closing> of(List<Sentence> rationale) {
    int own = 0;
    for (int i = rationale.size() - 1; i >= 0 && own < LAST_SENTENCES; i--) {
      Sentence sentence = rationale.get(i);
      if (isOfThisCase(sentence)) {
        own++;
        int at = end(sentence);
        if (at >= 0) {
          return holds(sentence, SOMEONE_ELSE) ? Optional.empty() : Optional.of(new Closing(sentence, at));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOfThisCase(Sentence sentence) {
    return !holds(sentence, OPIOID_WARNING);
  }

  private static boolean holds(Sentence sentence, WordSet wanted) {
    return sentence.all().hasAny(wanted, sentence.first(), sentence.last());
  }

  private static int end(Sentence sentence) {
    Words words = sentence.all();
    for (int i = sentence.last() - 2; i >= sentence.first(); i--) {
      if (words.initial(i) == 'm' && words.small(i).equals("medically") && words.small(i + 1).equals("necessary")) {
        return i - sentence.first();
      }
    }
    return -1;
  }

  /** The sentence as it is typed. */
  String text() {
    return sentence.typed();
  }

  /** What is typed from the first to the last of these words of the sentence. */
  String typed(List<Word> some) {
    return sentence.all().typed(some.get(0).start(), some.get(some.size() - 1).end());
  }

  private List<Word> words() {
    return sentence.words();
  }

  private boolean is(WordSet kind, int word) {
    return kind.has(sentence.all(), sentence.first() + word);
  }

  Verdict verdict() {
    boolean verb = false;
    for (int i = at - 1; i >= 0; i--) {
      if (words().get(i).text().equals("not")) {
        return Verdict.NOT_NECESSARY;
      }
      verb = verb || is(VERBS, i);
      if (!is(BETWEEN, i)) {
        break;
      }
    }
    return verb && !holds(sentence, DOUBTS) ? Verdict.NECESSARY : Verdict.UNCLEAR;
  }

  /** The words that name what was asked for: from {@code request} to what is said of it; none where it is not named. */
  List<Word> request() {
    int from = -1;
    for (int i = 0; i < at && from < 0; i++) {
      boolean request = words().get(i).text().startsWith("request");
      from = request && is(FOR, i + 1) ? i + 2 : -1;
    }
    int to = from;
    while (from >= 0 && to < at && !is(VERBS, to)) {
      to++;
    }
    return from < 0 ? List.of() : words().subList(from, to);
  }
}
