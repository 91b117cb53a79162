package org.imrletters.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One review, as a case file tells it: everything that a determination letter says about this worker and no other.
 *
 * <p>A case may be incomplete or wrong; the rules say so. It never is half read: what is here was given.
 *
 * @param pack the template pack that words the letter, such as {@code imr-2015}; absent for the pack in use
 * @param copy who the letter is for; absent where the case does not say
 * @param header number, priority and dates ({@code case:} in a case file; a word that Java keeps for itself)
 * @param reviewer the expert reviewer's credentials, never the reviewer's name
 * @param summary the clinical case summary
 * @param items the disputed items, in the order in which the letter decides them
 * @param fields the fields that the pack declares for itself, by name, as they were typed
 * @param waivers the rules that this case breaks knowingly, each with its reason
 */
public record Case(
    Optional<String> pack,
    Optional<Copy> copy,
    CaseHeader header,
    Optional<Reviewer> reviewer,
    Optional<Prose> summary,
    List<DisputedItem> items,
    Map<String, String> fields,
    List<Waiver> waivers) {

  /** Keeps the lists and the map from changing behind the reader's back. */
  public Case {
    items = List.copyOf(items);
    fields = Map.copyOf(fields);
    waivers = List.copyOf(waivers);
  }

  /** A case to be filled in from Java, field by field. */
  public static CaseBuilder builder() {
    return new CaseBuilder();
  }

  /** What the items' decisions amount to; empty while an item has none. */
  public Optional<Determination> determination() {
    return Determination.of(items);
  }
}
