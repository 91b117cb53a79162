package org.imrletters.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.imrletters.review.Case;
import org.imrletters.review.CaseHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderRulesTest {

  @Test
  void everyBrokenPairOfNeighborsIsToldAtItsLaterDate() {
    assertEquals(List.of("case.applicationReceived dates-out-of-order", "case.decisionDate dates-out-of-order"),
        found("2008-09-01", "2015-10-21", "2015-10-20", "2015-10-23", "2015-10-22"));
  }

  @Test
  void aDateFarTooEarlyIsToldOnce() {
    assertEquals(List.of("case.assignedDate dates-out-of-order"),
        found("2008-09-01", "2015-09-25", "2015-10-20", "2005-10-23", "2015-12-03"));
  }

  @Test
  void datesAreComparedAcrossAbsentOnes() {
    assertEquals(List.of("case.decisionDate dates-out-of-order"), found("2015-12-04", "", "", "", "2015-12-03"));
    assertEquals(List.of(), found("", "", "", "", "2015-12-03"));
  }

  @Test
  void severalStepsMayFallOnOneDay() {
    assertEquals(List.of(), found("2015-12-03", "2015-12-03", "2015-12-03", "2015-12-03", "2015-12-03"));
  }

  @Test
  void bothDatesAreTold() {
    CaseHeader header = Sample.header("CM15-0206285", "2015-10-01", "2015-09-25", "", "", "");
    assertEquals(
        "case.urDenialDate: error: the UR denial date, 2015-09-25, is before the date of injury, 2015-10-01"
            + " [dates-out-of-order]\n  hint: correct one of the two;"
            + " the order is injury, UR denial, application received, assigned, decision",
        Sample.check(Sample.good().header(header)).get(0).toString());
  }

  @Test
  void aPublicCopyIsAskedForEveryCellOfItsTable() {
    assertEquals(
        List.of("case.applicationReceived header-incomplete", "case.assignedDate header-incomplete",
            "case.decisionDate header-incomplete", "case.injuryDate header-incomplete", "case.number header-incomplete",
            "case.priority header-incomplete", "case.urDenialDate header-incomplete"),
        Sample.found(Sample.roe().header(CaseHeader.EMPTY)));
  }

  @Test
  void anyOtherCopyDoesWithoutAHeader() {
    assertEquals(List.of(), Sample.found(Sample.good().header(CaseHeader.EMPTY)));
    assertEquals(List.of(), Sample.found(Papers.party().header(CaseHeader.EMPTY)));
  }

  @Test
  void withoutAReviewerBothCredentialsAreMissing() {
    Case review = Case.builder().summary(Sample.SUMMARY).item(ItemSketch.of(Sample.NORCO).item()).build();
    assertEquals(List.of("reviewer-without-licence", "reviewer-without-specialty"),
        Sample.check(review, Sample.KIND).stream().map(problem -> problem.code()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cm15-0206285", "CM15-02062855", "CM2015-0206285", "CM15 0206285", "CM15-0206285 ",
      "CM١٥-0206285"})
  void anythingButTheFormOfACaseNumberIsRefused(String number) {
    CaseHeader header = Sample.header(number, "", "", "", "", "");
    assertEquals(List.of("case.number malformed-case-number"), Sample.found(Sample.good().header(header)));
  }

  private static List<String> found(String injury, String denial, String received, String assigned, String decision) {
    CaseHeader header = Sample.header("CM15-0206285", injury, denial, received, assigned, decision);
    return Sample.found(Sample.good().header(header));
  }
}
