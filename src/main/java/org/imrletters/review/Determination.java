package org.imrletters.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.review.Decision.Meaning;

/**
 * The outcome of a whole review. It follows from its items and is never stored beside them.
 *
 * @param word how case files and templates call it, such as {@code partly-overturned}
 */
public record Determination(String word) {

  /** Every denial stands. */
  public static final Determination UPHELD = new Determination("upheld");

  /** Every denial falls. */
  public static final Determination OVERTURNED = new Determination("overturned");

  /** Some stand and some fall. */
  public static final Determination PARTLY_OVERTURNED = new Determination("partly-overturned");

  private static final String PARTLY = "partly-";

  /** Refuses null, naming the part that is. */
  public Determination {
    Required.all("word", word);
  }

  /**
   * What these items' decisions amount to: the word that all share; where they differ, that of one decided in part, or
   * else {@code partly-} and the favorable word. What was dismissed counts only where all of it was. Empty without
   * items, or while an item has no decision.
   */
  public static Optional<Determination> of(List<DisputedItem> items) {
    List<Decision> all = items.stream().flatMap(item -> item.decision().stream()).toList();
    if (all.size() < items.size()) {
      return Optional.empty();
    }
    List<Decision> decided = all.stream().filter(one -> one.meaning() != Meaning.DISMISSED).distinct().toList();
    return decided.size() > 1 ? Optional.of(differing(decided))
        : decided.stream().findFirst().or(() -> all.stream().findFirst()).map(one -> new Determination(one.word()));
  }

  /** Everything that items with these decisions may amount to. */
  public static List<Determination> all(List<Decision> decisions) {
    List<String> words = decisions.stream().map(Decision::word).toList();
    List<String> partly = decisions.stream()
        .filter(decision -> decision.meaning() == Meaning.FAVORABLE)
        .map(decision -> PARTLY + decision.word())
        .toList();
    return Stream.of(words, partly).flatMap(List::stream).map(Determination::new).toList();
  }

  private static Determination differing(List<Decision> decisions) {
    return decisions.stream()
        .filter(one -> one.meaning() == Meaning.PARTLY)
        .map(one -> new Determination(one.word()))
        .findFirst()
        .orElseGet(() -> new Determination(PARTLY + decisions.stream()
            .filter(one -> one.meaning() == Meaning.FAVORABLE)
            .findFirst()
            .orElse(decisions.get(0))
            .word()));
  }
}
