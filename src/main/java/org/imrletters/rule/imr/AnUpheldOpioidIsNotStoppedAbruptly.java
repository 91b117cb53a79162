package org.imrletters.rule.imr;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Prose;
import org.imrletters.rule.NumberedItem;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.words.Word;
import org.imrletters.words.WordSet;
import org.imrletters.words.Words;

/**
 * Where the denial of an opioid is upheld, the rationale warns of stopping it abruptly, since that can harm the worker
 * (practice: a standing paragraph does so).
 */
record AnUpheldOpioidIsNotStoppedAbruptly(String code) implements Rule {

  /** How a drug comes to its end. */
  private static final WordSet ENDS = WordSet.starting("wean", "taper", "discontinu", "cessation", "cease", "stop",
      "withdraw", "reduc", "decreas", "lower", "phas", "titrat", "detox");

  /** The usual words for doing it well. */
  private static final WordSet GENTLY = WordSet.starting("wean", "taper");

  /** Words that are advice by themselves. */
  private static final List<String> PHRASES = List.of("at once", "step by step", "little by little", "cold turkey");

  /** With one of these a sentence gives advice. */
  private static final WordSet ADVICE = WordSet.starting("abrupt", "sudden", "gradual", "slow", "should", "must",
      "advi", "recommend", "suggest", "consider", "caution", "careful", "safe", "need", "require", "supervis", "allow",
      "interpret", "indicated", "appropriate", "immediate", "ought");

  /** With one of these it tells what has been, or has not. */
  private static final WordSet HISTORY = WordSet.of("was", "were", "had", "been", "no", "not", "denies", "denied",
      "led", "offered", "tried", "declined", "failed", "refused", "refuses", "rejected", "completed", "finished",
      "attempted", "discussed", "took", "underwent", "once", "previously");

  /** A test for opioids is none, and what is put on the skin or kept in a pump is not stopped like a tablet. */
  private static final WordSet NO_TABLETS = WordSet.of("test", "testing", "tests", "screen", "screening", "screens",
      "assay", "cream", "topical", "ointment", "gel", "compound", "compounded", "lotion", "pump", "infusion",
      "intrathecal", "injection", "injections", "syrup", "consultation", "detox", "detoxification", "program");

  @Override
  public List<Diagnostic> check(Reading reading) {
    return Rule.told(reading.items(),
        item -> item.item().isUpheld() && isOpioid(item, reading) && !isWarned(item, reading),
        item -> Diagnostic.warning(code, item.at("rationale"),
            item.named() + " is an upheld opioid, and its rationale does not warn of stopping it abruptly",
            "add that opioids must not be stopped abruptly,"
                + " and that the worker should speak with the treating physician"));
  }

  private static boolean isOpioid(NumberedItem item, Reading reading) {
    Words words = reading.words(item.item().treatment().name());
    return MedicalNames.Opioids.of(reading.lists()).isIn(held(words)) && !words.hasAny(NO_TABLETS);
  }

  /** Without what it says to be free of: "butalbital without codeine". */
  private static List<Word> held(Words words) {
    return IntStream.range(0, words.size())
        .takeWhile(i -> !words.small(i).equals("without"))
        .filter(i -> i + 1 == words.size() || !words.small(i + 1).equals("free"))
        .mapToObj(words::get)
        .toList();
  }

  private static boolean isWarned(NumberedItem item, Reading reading) {
    Optional<Prose> rationale = item.item().rationale().filter(prose -> !prose.isBlank());
    // Without a rationale another rule complains already.
    return rationale.isEmpty() || reading.sentences(rationale.get())
        .stream()
        .anyMatch(said -> said.hasAny(ENDS) && said.hasAny(ADVICE) || PHRASES.stream().anyMatch(said.text()::contains)
            || said.hasAny(GENTLY) && !said.hasAny(HISTORY));
  }
}
