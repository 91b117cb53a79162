package org.imrletters.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.review.Case.Waiver;
import org.junit.jupiter.api.Test;

class WaiversTest {

  private static final ItemSketch NORCO = ItemSketch.of(Sample.NORCO);
  private static final String TWICE = "The original decision lists it twice.";

  @Test
  void aWaiverHidesItsRuleAtItsPlaceAndBelow() {
    for (String at : List.of("items[1].treatment", "items[1]", " items[1] ", "items", "")) {
      assertEquals(List.of(), Sample.found(twice().waive(new Waiver("duplicate-item", at, TWICE))), at);
    }
  }

  @Test
  void aWaiverHidesNoOtherRuleAndNoOtherPlace() {
    Case.Builder review = Sample.of(NORCO, NORCO.undecided(), NORCO);
    review.waive(new Waiver("duplicate-item", "items[1]", TWICE));
    assertEquals(List.of("items[1].decision item-without-decision", "items[2].treatment duplicate-item"),
        Sample.found(review));
  }

  @Test
  void aPlaceThatOnlyStartsAlikeIsAnotherPlace() {
    Case.Builder review = Sample.withoutItems();
    for (int i = 0; i < 10; i++) {
      review.item(ItemSketch.of("Visit " + i).item());
    }
    review.item(NORCO.rationale(Optional.empty()).item());
    review.waive(new Waiver("item-without-rationale", "items[1]", "Lost."));
    assertEquals(List.of("items[10].rationale item-without-rationale", "waive[0] waiver-without-effect"),
        Sample.found(review));
  }

  @Test
  void twoWaiversOfOneThingBothHaveAnEffect() {
    assertEquals(List.of(), Sample.found(twice().waive(new Waiver("duplicate-item", "items[1]", TWICE))
        .waive(new Waiver("duplicate-item", "items", TWICE))));
  }

  @Test
  void aWaiverThatHidesNothingIsAWarningWithThePlaceThatMayBeMeant() {
    List<Diagnostic> found = Sample.check(twice().waive(new Waiver("duplicate-item", "items[0]", TWICE)));
    assertEquals("waive[0]: warning: this waiver of 'duplicate-item' hides nothing [waiver-without-effect]\n"
        + "  hint: delete it, or did you mean at: items[1].treatment?", found.get(1).toString());
    assertFalse(found.get(1).isError());
    Diagnostic kept = Sample.check(Sample.good().waive(new Waiver("duplicate-item", "items", TWICE))).get(0);
    assertEquals(Optional.of("delete it; the case keeps this rule"), kept.hint());
  }

  @Test
  void aMistypedRuleIsComparedWithThoseThatCanBeWaived() {
    Diagnostic problem = Sample.check(Sample.good().waive(new Waiver("duplicated-item", "items", TWICE))).get(0);
    assertEquals("'duplicated-item' is not a rule", problem.message());
    assertEquals(Optional.of("did you mean 'duplicate-item'?"), problem.hint());
  }

  @Test
  void aWaiverWithoutAReasonHidesButIsTold() {
    assertEquals(List.of("waive[0].because waiver-without-reason"),
        Sample.found(twice().waive(new Waiver("duplicate-item", "items[1]", "\n"))));
  }

  @Test
  void whatIsWrongWithWaiversCannotBeWaived() {
    assertEquals(List.of("waive[0].because waiver-without-reason", "waive[1].rule not-waivable"),
        Sample.found(twice().waive(new Waiver("duplicate-item", "items[1]", ""))
            .waive(new Waiver("waiver-without-reason", "waive[0]", "No time."))));
  }

  private static Case.Builder twice() {
    return Sample.of(NORCO, NORCO);
  }
}
