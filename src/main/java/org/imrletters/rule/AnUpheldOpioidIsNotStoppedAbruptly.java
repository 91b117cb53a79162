package org.imrletters.rule;

import java.util.List;
import java.util.Locale;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Prose;
import org.imrletters.words.WordSet;
import org.imrletters.words.Words;

/**
 * Where the denial of an opioid is upheld, the rationale warns of stopping it abruptly, since that can harm the worker
 * (practice: a standing paragraph does so).
 */
final class AnUpheldOpioidIsNotStoppedAbruptly implements Rule {

  private static final List<String> WARNING_WORDS = List.of("abrupt", "wean", "taper", "withdraw", "discontinu");

  /** A test for opioids is none, and what is put on the skin or kept in a pump is not stopped like a tablet. */
  private static final WordSet NO_TABLETS = WordSet.of("test", "testing", "tests", "screen", "screening", "screens",
      "assay", "cream", "topical", "ointment", "gel", "compound", "compounded", "lotion", "pump", "infusion",
      "intrathecal", "injection", "injections", "syrup", "consultation", "detox", "detoxification", "program");

  @Override
  public String code() {
    return "opioid-warning-missing";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    return Each.told(reading.items(), item -> item.item().isUpheld() && isOpioid(item, reading) && !isWarned(item),
        this::unwarned);
  }

  private static boolean isOpioid(NumberedItem item, Reading reading) {
    Words words = reading.words(item.item().treatment().name());
    return Names.Opioids.of(reading.lists()).isIn(words.list()) && !words.hasAny(NO_TABLETS);
  }

  private static boolean isWarned(NumberedItem item) {
    String rationale = item.item().rationale().map(Prose::plain).orElse("").toLowerCase(Locale.ROOT);
    // Without a rationale another rule complains already.
    return rationale.isBlank() || WARNING_WORDS.stream().anyMatch(rationale::contains);
  }

  private Diagnostic unwarned(NumberedItem item) {
    String message = item.named() + " is an upheld opioid, and its rationale does not warn of stopping it abruptly";
    return Diagnostic.warning(code(), item.at("rationale"), message)
        .hint("add that opioids must not be stopped abruptly,"
            + " and that the worker should speak with the treating physician");
  }
}
