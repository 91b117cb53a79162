package org.imrletters.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One review, as a case file tells it: everything that a determination letter says about this worker and no other.
 *
 * <p>A case may be incomplete or wrong; the rules say so. It never is half read: what is here was given.
 *
 * @param pack the template pack that words the letter, such as {@code imr-2015}; absent for the pack in use
 * @param copy who the letter is for; absent where the case does not say
 * @param header number, priority and dates ({@code case:} in a case file; a word that Java keeps for itself)
 * @param outcome the overall outcome as the case states it; {@link #determination} is what follows from the items
 * @param application the application for review
 * @param parties the parties by what they are to the review
 * @param recipients the parties to whom the letter goes
 * @param records the documents that were reviewed
 * @param reviewer the expert reviewer's credentials, never the reviewer's name
 * @param reviewers the credentials of each, where more than one reviewer decides
 * @param summary the clinical case summary
 * @param items the disputed items, in the order in which the letter decides them
 * @param fields the fields that the pack declares for itself, by name, as they were typed and in that order
 * @param waivers the rules that this case breaks knowingly, each with its reason
 */
public record Case(Optional<String> pack, Optional<Copy> copy, CaseHeader header, Optional<Determination> outcome,
    Application application, Map<Role, Party> parties, List<Role> recipients, List<ReviewedRecord> records,
    Optional<Reviewer> reviewer, List<Reviewer> reviewers, Optional<Prose> summary, List<DisputedItem> items,
    Map<String, String> fields, List<Waiver> waivers) {

  /** Keeps the lists and the map from changing behind the reader's back. */
  public Case {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(copy, "copy");
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(application, "application");
    parties = Map.copyOf(Objects.requireNonNull(parties, "parties"));
    recipients = List.copyOf(Objects.requireNonNull(recipients, "recipients"));
    records = List.copyOf(Objects.requireNonNull(records, "records"));
    Objects.requireNonNull(reviewer, "reviewer");
    reviewers = List.copyOf(Objects.requireNonNull(reviewers, "reviewers"));
    Objects.requireNonNull(summary, "summary");
    items = List.copyOf(Objects.requireNonNull(items, "items"));
    fields = inOrder(Objects.requireNonNull(fields, "fields"));
    waivers = List.copyOf(Objects.requireNonNull(waivers, "waivers"));
  }

  /** As typed, since a template may list them. */
  private static Map<String, String> inOrder(Map<String, String> typed) {
    Map<String, String> fields = new LinkedHashMap<>();
    typed.forEach(
        (name, value) -> fields.put(Objects.requireNonNull(name, "fields"), Objects.requireNonNull(value, "fields")));
    return Collections.unmodifiableMap(fields);
  }

  /** A case to be filled in from Java, field by field. */
  public static CaseBuilder builder() {
    return new CaseBuilder();
  }

  /** Everyone who reviews, whether the case names one reviewer or several. */
  public List<Reviewer> allReviewers() {
    return Stream.concat(reviewer.stream(), reviewers.stream()).toList();
  }

  /** The party of this role. */
  public Optional<Party> party(Role role) {
    return Optional.ofNullable(parties.get(role));
  }

  /** What the items' decisions amount to; empty while an item has none. */
  public Optional<Determination> determination() {
    return Determination.of(items);
  }
}
