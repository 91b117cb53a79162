package org.imrletters.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateItemTest {

  private static final List<String> SECOND_IS_THE_FIRST = List.of("items[1].treatment duplicate-item");

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(delimiter = '|', value = {"Klonopin 1mg, #25 with 9 refills | Klonopin 1mg #25 with 9 refills",
      "Klonopin 1mg | KLONOPIN 1 MG.", "Norco 10/325mg | Norco 10-325 mg",
      "Physical therapy (12 sessions) | Physical therapy: 12 sessions", "Café au lait | Cafe\u0301 au lait",})
  void onlyLettersAndDigitsCount(String first, String second) {
    assertEquals(SECOND_IS_THE_FIRST, Sample.found(Sample.of(ItemSketch.of(first), ItemSketch.of(second))));
  }

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(delimiter = '|', value = {"Clonazepam 1.5mg | Clonazepam 15mg", "Clonazepam 1.5mg | Clonazepam 1 5mg",
      "Norco 10/325mg | Norco 10325mg", "MRI of the left knee | MRI of the right knee", "??? | !!!",})
  void otherNumbersOrWordsAreAnotherTreatment(String first, String second) {
    assertEquals(List.of(), Sample.found(Sample.of(ItemSketch.of(first), ItemSketch.of(second))));
  }

  @Test
  void theLaterOneIsPointedAtAndTheFirstNamed() {
    List<Diagnostic> found = Sample.check(Sample.of(ItemSketch.of("Klonopin 1mg, #25 with 9 refills, taken at night"),
        ItemSketch.of("Urine test"), ItemSketch.of("klonopin 1mg #25 with 9 refills taken at night")));
    assertEquals(
        "items[2].treatment: error: item 3, 'klonopin 1mg #25 with 9 refills taken at ...', asks for the same treatment"
            + " as item 1, 'Klonopin 1mg, #25 with 9 refills, taken ...' [duplicate-item]\n"
            + "  hint: delete one of the two, or tell them apart by what was requested",
        found.get(0).toString());
    assertEquals(1, found.size());
  }

  @Test
  void everyRepetitionIsTold() {
    ItemSketch norco = ItemSketch.of("Norco");
    assertEquals(List.of("items[1].treatment duplicate-item", "items[2].treatment duplicate-item"),
        Sample.found(Sample.of(norco, norco, norco)));
  }

  @Test
  void whatWasGivenAlreadyAndWhatIsStillAskedForAreTwoRequests() {
    ItemSketch norco = ItemSketch.of("Norco");
    assertEquals(List.of(), Sample.found(Sample.of(norco.retrospective(), norco)));
    assertEquals(SECOND_IS_THE_FIRST, Sample.found(Sample.of(norco.retrospective(), norco.retrospective())));
  }

  @Test
  void theSameServiceForTwoSurgeriesIsTwoRequests() {
    ItemSketch therapy = ItemSketch.of("Therapy");
    ItemSketch knee = ItemSketch.of("Knee surgery");
    ItemSketch hand = ItemSketch.of("Hand surgery");
    assertEquals(List.of(), Sample
        .found(Sample.of(knee, hand, therapy.associatedWith("Knee surgery"), therapy.associatedWith("Hand surgery"))));
  }

  @Test
  void theSameRemainderOfTwoRequestsIsTwoRequests() {
    ItemSketch six = partly("12 visits", "6 visits");
    assertEquals(List.of(), Sample.found(Sample.of(six, partly("18 visits", "6 visits"))));
    assertEquals(SECOND_IS_THE_FIRST, Sample.found(Sample.of(six, partly("12 Visits", "6 visits."))));
  }

  private static ItemSketch partly(String original, String remaining) {
    return ItemSketch.of("").treatment(new Treatment.PartlyAuthorized(original, "some visits", Optional.of(remaining)));
  }
}
