package org.imrletters.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Citation;
import org.imrletters.review.Treatment;
import org.junit.jupiter.api.Test;

class ItemRulesTest {

  private static final ItemSketch NORCO = ItemSketch.of(Sample.NORCO);
  private static final Citation NOTHING_SAID = new Citation(List.of(), Optional.empty(), Optional.empty(), false,
      Optional.empty());

  @Test
  void theUndecidedItemIsNamedAndTheDecisionsAreListed() {
    assertEquals(
        "items[1].decision: error: item 2, 'Urine test', has no decision [item-without-decision]\n"
            + "  hint: add its decision; the decisions here are: upheld, overturned",
        only(Sample.check(Sample.of(NORCO, ItemSketch.of("Urine test").undecided()))).toString());
  }

  @Test
  void eachSideMustCiteOrHaveCitedNone() {
    ItemSketch silent = NORCO.claimsAdministrator(Optional.of(NOTHING_SAID)).expertReviewer(Optional.empty());
    assertEquals(
        List.of("items[0].claimsAdministrator item-without-citation", "items[0].expertReviewer item-without-citation"),
        Sample.found(Sample.of(silent)));
    Optional<Citation> none = Optional.of(Citation.none());
    assertEquals(List.of(), Sample.found(Sample.of(NORCO.claimsAdministrator(none))));
  }

  @Test
  void aCitationWordForWordStandsAlone() {
    Optional<String> words = Optional.of("As the letter of May says.");
    assertEquals(List.of(), citing(new Citation(List.of(), Optional.empty(), Optional.empty(), false, words)));
    List<String> conflict = List.of("items[0].expertReviewer conflicting-citation");
    assertEquals(conflict, citing(new Citation(List.of(), Optional.of("ODG"), Optional.empty(), false, words)));
    assertEquals(conflict, citing(new Citation(List.of(), Optional.empty(), Optional.of("ACP"), false, words)));
    assertEquals(conflict, citing(new Citation(List.of(), Optional.empty(), Optional.empty(), true, words)));
    Optional<String> odg = Optional.of("ODG");
    assertEquals(conflict, citing(new Citation(List.of(), odg, Optional.empty(), true, Optional.empty())));
  }

  @Test
  void sourcesWithinAndOutsideTheScheduleDoNotConflict() {
    assertEquals(List.of(), citing(new Citation(ItemSketch.CHRONIC_PAIN.mtus(), Optional.of("ODG, Pain Chapter"),
        Optional.empty(), false, Optional.empty())));
  }

  @Test
  void aRationaleWithoutAWordIsNone() {
    List<String> missing = List.of("items[0].rationale item-without-rationale");
    assertEquals(missing, Sample.found(Sample.of(NORCO.rationale(Optional.of(" \n\n ")))));
  }

  @Test
  void aSummaryWithoutAWordIsNone() {
    assertEquals(List.of("summary no-case-summary"), Sample.found(Sample.of(NORCO).summary("\n")));
  }

  @Test
  void theTreatmentThatWasMeantIsSuggested() {
    ItemSketch test = ItemSketch.of("Urine test").associatedWith("Norco 10/325");
    Diagnostic problem = only(Sample.check(Sample.of(NORCO, test)));
    assertEquals("no item of this case is called 'Norco 10/325'", problem.message());
    assertEquals(Optional.of("did you mean 'Norco 10/325mg, #35'?"), problem.hint());
  }

  @Test
  void anItemIsNotAssociatedWithItself() {
    Diagnostic problem = only(Sample.check(Sample.of(NORCO.associatedWith(Sample.NORCO))));
    assertEquals("item 1, 'Norco 10/325mg, #35', is associated with itself", problem.message());
  }

  @Test
  void aPartlyAuthorizedRequestIsKnownByItsOriginalOrItsRemainder() {
    ItemSketch visits = NORCO
        .treatment(new Treatment.PartlyAuthorized("12 visits", "6 visits", Optional.of("another 6 visits")));
    ItemSketch brace = ItemSketch.of("Brace");
    assertEquals(List.of(), Sample.found(Sample.of(visits, brace.associatedWith("12 visits"))));
    assertEquals(List.of(), Sample.found(Sample.of(visits, brace.associatedWith(" another 6 visits"))));
    assertEquals(List.of("items[1].associatedWith unknown-associated-item"),
        Sample.found(Sample.of(visits, brace.associatedWith("6 visits"))));
  }

  private static List<String> citing(Citation citation) {
    return Sample.found(Sample.of(NORCO.expertReviewer(Optional.of(citation))));
  }

  private static Diagnostic only(List<Diagnostic> found) {
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }
}
