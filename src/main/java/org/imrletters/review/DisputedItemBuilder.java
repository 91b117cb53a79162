package org.imrletters.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Fills in a {@link DisputedItem} from Java; what is not called stays absent. No part may be null. */
public final class DisputedItemBuilder {

  private final Treatment treatment;
  private boolean retrospective;
  private Optional<String> associatedWith = Optional.empty();
  private Optional<Decision> decision = Optional.empty();
  private Optional<LocalDate> authorizedOn = Optional.empty();
  private Optional<Citation> claimsAdministrator = Optional.empty();
  private Optional<Citation> expertReviewer = Optional.empty();
  private List<Decision> votes = List.of();
  private Optional<Prose> rationale = Optional.empty();

  DisputedItemBuilder(Treatment treatment) {
    this.treatment = treatment;
  }

  /** Whether the treatment was already given when it was requested. */
  public DisputedItemBuilder retrospective(boolean retrospective) {
    this.retrospective = retrospective;
    return this;
  }

  /** The treatment of another item of this case, without which this one makes no sense. */
  public DisputedItemBuilder associatedWith(String associatedWith) {
    this.associatedWith = Optional.of(Objects.requireNonNull(associatedWith, "associatedWith"));
    return this;
  }

  /** Upheld or overturned. */
  public DisputedItemBuilder decision(Decision decision) {
    this.decision = Optional.of(Objects.requireNonNull(decision, "decision"));
    return this;
  }

  /** The day on which the claims administrator authorized the treatment after all. */
  public DisputedItemBuilder authorizedOn(LocalDate authorizedOn) {
    this.authorizedOn = Optional.of(Objects.requireNonNull(authorizedOn, "authorizedOn"));
    return this;
  }

  /** What the claims administrator cited for the denial. */
  public DisputedItemBuilder claimsAdministrator(Citation claimsAdministrator) {
    this.claimsAdministrator = Optional.of(Objects.requireNonNull(claimsAdministrator, "claimsAdministrator"));
    return this;
  }

  /** What the expert reviewer cited for the decision. */
  public DisputedItemBuilder expertReviewer(Citation expertReviewer) {
    this.expertReviewer = Optional.of(Objects.requireNonNull(expertReviewer, "expertReviewer"));
    return this;
  }

  /** What each of several reviewers would decide, in their order. */
  public DisputedItemBuilder votes(Decision... votes) {
    this.votes = List.of(votes);
    return this;
  }

  /** Why the reviewer decided so; paragraphs and lists as {@link Prose#of} reads them. */
  public DisputedItemBuilder rationale(String text) {
    this.rationale = Optional.of(Prose.of(Objects.requireNonNull(text, "rationale")));
    return this;
  }

  /** The item as given so far. */
  public DisputedItem build() {
    return new DisputedItem(treatment, retrospective, associatedWith, decision, votes, authorizedOn,
        claimsAdministrator, expertReviewer, rationale);
  }
}
