package org.imrletters.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One treatment that was denied or cut in utilization review, and what the review decided about it.
 *
 * @param treatment what was requested
 * @param retrospective whether the treatment was already given when it was requested
 * @param associatedWith the treatment of another item of this case, named as it is there, without which this one makes
 *     no sense (an assistant for a surgery, therapy after it)
 * @param decision upheld or overturned
 * @param votes what each of several reviewers would decide, in their order; empty where one reviewer decides
 * @param authorizedOn the day on which the claims administrator authorized the treatment after all
 * @param claimsAdministrator what the claims administrator cited for the denial
 * @param expertReviewer what the expert reviewer cited for the decision
 * @param rationale why the reviewer decided so
 * @param fields the fields that the pack declares for items, by name, in the order in which they were given
 */
public record DisputedItem(Treatment treatment, boolean retrospective, Optional<String> associatedWith,
    Optional<Decision> decision, List<Decision> votes, Optional<LocalDate> authorizedOn,
    Optional<Citation> claimsAdministrator, Optional<Citation> expertReviewer, Optional<Prose> rationale,
    Map<String, FieldValue> fields) {

  /** Keeps the votes from changing behind the reader's back. */
  public DisputedItem {
    Required.all("treatment associatedWith decision authorizedOn claimsAdministrator expertReviewer rationale",
        treatment, associatedWith, decision, authorizedOn, claimsAdministrator, expertReviewer, rationale);
    votes = List.copyOf(Objects.requireNonNull(votes, "votes"));
    fields = FieldValue.inOrder(Objects.requireNonNull(fields, "fields"));
  }

  /** Whether the denial stands. */
  public boolean isUpheld() {
    return isDecided(Decision.Meaning.UNFAVORABLE);
  }

  /** Whether the denial falls. */
  public boolean isOverturned() {
    return isDecided(Decision.Meaning.FAVORABLE);
  }

  private boolean isDecided(Decision.Meaning meaning) {
    return decision.filter(word -> word.meaning() == meaning).isPresent();
  }

  /** This item, with these citations. */
  public DisputedItem citing(Optional<Citation> claimsAdministrator, Optional<Citation> expertReviewer) {
    return new DisputedItem(treatment, retrospective, associatedWith, decision, votes, authorizedOn,
        claimsAdministrator, expertReviewer, rationale, fields);
  }

  /** This item, with these fields of the pack. */
  public DisputedItem showing(Map<String, FieldValue> fields) {
    return new DisputedItem(treatment, retrospective, associatedWith, decision, votes, authorizedOn,
        claimsAdministrator, expertReviewer, rationale, fields);
  }

  /** An item to be filled in from Java, part by part, for a treatment requested as a whole. */
  public static Builder builder(String treatment) {
    return builder(new Treatment.Whole(treatment));
  }

  /** An item to be filled in from Java, part by part. */
  public static Builder builder(Treatment treatment) {
    return new Builder(Objects.requireNonNull(treatment, "treatment"));
  }

  /** Fills in a {@link DisputedItem} from Java; what is not called stays absent. No part may be null. */
  public static final class Builder {

    private final Treatment treatment;
    private boolean retrospective;
    private Optional<String> associatedWith = Optional.empty();
    private Optional<Decision> decision = Optional.empty();
    private Optional<LocalDate> authorizedOn = Optional.empty();
    private Optional<Citation> claimsAdministrator = Optional.empty();
    private Optional<Citation> expertReviewer = Optional.empty();
    private List<Decision> votes = List.of();
    private Optional<Prose> rationale = Optional.empty();
    private final Map<String, FieldValue> fields = new LinkedHashMap<>();

    private Builder(Treatment treatment) {
      this.treatment = treatment;
    }

    /** Whether the treatment was already given when it was requested. */
    public Builder retrospective(boolean retrospective) {
      this.retrospective = retrospective;
      return this;
    }

    /** The treatment of another item of this case, without which this one makes no sense. */
    public Builder associatedWith(String associatedWith) {
      this.associatedWith = Optional.of(Objects.requireNonNull(associatedWith, "associatedWith"));
      return this;
    }

    /** Upheld or overturned. */
    public Builder decision(Decision decision) {
      this.decision = Optional.of(Objects.requireNonNull(decision, "decision"));
      return this;
    }

    /** The day on which the claims administrator authorized the treatment after all. */
    public Builder authorizedOn(LocalDate authorizedOn) {
      this.authorizedOn = Optional.of(Objects.requireNonNull(authorizedOn, "authorizedOn"));
      return this;
    }

    /** What the claims administrator cited for the denial. */
    public Builder claimsAdministrator(Citation claimsAdministrator) {
      this.claimsAdministrator = Optional.of(Objects.requireNonNull(claimsAdministrator, "claimsAdministrator"));
      return this;
    }

    /** What the expert reviewer cited for the decision. */
    public Builder expertReviewer(Citation expertReviewer) {
      this.expertReviewer = Optional.of(Objects.requireNonNull(expertReviewer, "expertReviewer"));
      return this;
    }

    /** What each of several reviewers would decide, in their order. */
    public Builder votes(Decision... votes) {
      this.votes = List.of(votes);
      return this;
    }

    /** Why the reviewer decided so; paragraphs and lists as {@link Prose#of} reads them. */
    public Builder rationale(String text) {
      return rationale(Prose.of(Objects.requireNonNull(text, "rationale")));
    }

    /** The same, which may be given in several languages. */
    public Builder rationale(Prose text) {
      this.rationale = Optional.of(Objects.requireNonNull(text, "rationale"));
      return this;
    }

    /** A field that the pack declares for items; a text stands for any value that is typed so. */
    public Builder field(String name, FieldValue value) {
      fields.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /** The item as given so far. */
    public DisputedItem build() {
      return new DisputedItem(treatment, retrospective, associatedWith, decision, votes, authorizedOn,
          claimsAdministrator, expertReviewer, rationale, fields);
    }
  }
}
