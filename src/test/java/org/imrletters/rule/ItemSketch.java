package org.imrletters.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.review.Citation;
import org.imrletters.review.Decision;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.MtusSource;
import org.imrletters.review.Prose;
import org.imrletters.review.Treatment;

/** A disputed item that keeps every rule, to be changed in one thing. */
record ItemSketch(Treatment treatment, boolean isRetrospective, Optional<String> association,
    Optional<Decision> decision, Optional<Citation> claimsAdministrator, Optional<Citation> expertReviewer,
    Optional<String> rationale) {

  static final Citation CHRONIC_PAIN = Citation.mtus(MtusSource.of("Chronic Pain Medical Treatment", 2009, "Opioids"));

  static ItemSketch of(String treatment) {
    return new ItemSketch(new Treatment.Whole(treatment), false, Optional.empty(), Optional.of(Decision.UPHELD),
        Optional.of(CHRONIC_PAIN), Optional.of(CHRONIC_PAIN),
        Optional.of("There is no record of a benefit from this treatment. It should be tapered."));
  }

  DisputedItem item() {
    Optional<Prose> prose = rationale.map(Prose::of);
    return new DisputedItem(treatment, isRetrospective, association, decision, List.of(), Optional.empty(),
        claimsAdministrator, expertReviewer, prose, Map.of());
  }

  /** The item with the votes of several reviewers. */
  DisputedItem votes(Decision... votes) {
    DisputedItem one = item();
    return new DisputedItem(one.treatment(), one.retrospective(), one.associatedWith(), one.decision(), List.of(votes),
        one.authorizedOn(), one.claimsAdministrator(), one.expertReviewer(), one.rationale(), Map.of());
  }

  /** The item, authorized after all on a day in ISO form. */
  DisputedItem authorizedOn(String day) {
    DisputedItem one = item();
    return new DisputedItem(one.treatment(), one.retrospective(), one.associatedWith(), one.decision(), one.votes(),
        Optional.of(LocalDate.parse(day)), one.claimsAdministrator(), one.expertReviewer(), one.rationale(), Map.of());
  }

  ItemSketch treatment(Treatment other) {
    return new ItemSketch(other, isRetrospective, association, decision, claimsAdministrator, expertReviewer,
        rationale);
  }

  ItemSketch retrospective() {
    return new ItemSketch(treatment, true, association, decision, claimsAdministrator, expertReviewer, rationale);
  }

  ItemSketch associatedWith(String other) {
    return new ItemSketch(treatment, isRetrospective, Optional.of(other), decision, claimsAdministrator, expertReviewer,
        rationale);
  }

  ItemSketch undecided() {
    return decision(Optional.empty());
  }

  ItemSketch overturned() {
    return decision(Optional.of(Decision.OVERTURNED));
  }

  private ItemSketch decision(Optional<Decision> other) {
    return new ItemSketch(treatment, isRetrospective, association, other, claimsAdministrator, expertReviewer,
        rationale);
  }

  ItemSketch claimsAdministrator(Optional<Citation> other) {
    return new ItemSketch(treatment, isRetrospective, association, decision, other, expertReviewer, rationale);
  }

  ItemSketch expertReviewer(Optional<Citation> other) {
    return new ItemSketch(treatment, isRetrospective, association, decision, claimsAdministrator, other, rationale);
  }

  ItemSketch rationale(Optional<String> text) {
    return new ItemSketch(treatment, isRetrospective, association, decision, claimsAdministrator, expertReviewer, text);
  }
}
