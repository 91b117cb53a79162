package org.imrletters.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.CaseKind;
import org.imrletters.review.Application;
import org.imrletters.review.Case;
import org.imrletters.review.Case.Waiver;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Citation;
import org.imrletters.review.Copy;
import org.imrletters.review.Decision;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.FieldValue;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.MtusSource;
import org.imrletters.review.Priority;
import org.imrletters.review.Prose;
import org.imrletters.review.Reviewer;
import org.imrletters.review.Treatment;
import org.imrletters.yaml.Told;
import org.junit.jupiter.api.Test;

class CaseFileReaderTest {

  private static final String FULL = """
      pack: imr-2015
      copy: Public
      case:
        number: CM15-0206285
        priority: Expedited
        injuryDate: 09/01/2008
        urDenialDate: 2015-09-25
        applicationReceived: 2015-10-20
        assignedDate: 2015-10-23
        decisionDate: 2015-12-03
      reviewer:
        licensedIn: [California, Oregon]
        specialties: Orthopedic Surgery
      summary: |
        The injured worker is 55.

        - back pain
      items:
        - treatment: "Norco 10/325mg, #35"
          retrospective: yes
          associatedWith: Right knee
            arthroscopy
          decision: UPHELD
          claimsAdministrator: {noneCited: true}
          expertReviewer:
            mtus: {title: Knee Complaints, year: 2004, sections: Activity, calledGuidelines: yes, pages: [24, 78-80]}
            nonMtus: ODG
            otherGuidelines: AAOS
          rationale: Not necessary.
        - treatment: {original: X, authorized: Y, remaining: Z}
          decision: overturned
      fields: {claimNumber: "01234"}
      waive:
        - {rule: duplicate-item, at: "items[1]", because: Listed twice.}
      """;

  @Test
  void everyFieldOfACaseFileIsRead() {
    MtusSource knee = new MtusSource("Knee Complaints", Optional.of(Year.of(2004)), true, List.of("Activity"),
        List.of("24", "78-80"));
    DisputedItem first = DisputedItem.builder("Norco 10/325mg, #35")
        .retrospective(true)
        .associatedWith("Right knee arthroscopy")
        .decision(Decision.UPHELD)
        .claimsAdministrator(Citation.none())
        .expertReviewer(new Citation(List.of(knee), Optional.of("ODG"), Optional.of("AAOS"), false, Optional.empty()))
        .rationale("Not necessary.")
        .build();
    DisputedItem second = DisputedItem.builder(new Treatment.PartlyAuthorized("X", "Y", Optional.of("Z")))
        .decision(Decision.OVERTURNED)
        .build();
    assertEquals(expected(List.of(first, second)), read(FULL).orThrow().review());
  }

  private static Case expected(List<DisputedItem> items) {
    CaseHeader header = CaseHeader.builder()
        .number("CM15-0206285")
        .priority(Priority.EXPEDITED)
        .on(HeaderDate.INJURY, LocalDate.of(2008, 9, 1))
        .on(HeaderDate.UR_DENIAL, LocalDate.of(2015, 9, 25))
        .on(HeaderDate.APPLICATION_RECEIVED, LocalDate.of(2015, 10, 20))
        .on(HeaderDate.ASSIGNED, LocalDate.of(2015, 10, 23))
        .on(HeaderDate.DECISION, LocalDate.of(2015, 12, 3))
        .build();
    return new Case(Optional.of("imr-2015"), Optional.of(Copy.PUBLIC), header, Optional.empty(), Application.EMPTY,
        Map.of(), List.of(), List.of(),
        Optional.of(new Reviewer(List.of("California", "Oregon"), List.of("Orthopedic Surgery"))), List.of(),
        Optional.of(Prose.of("The injured worker is 55.\n\n- back pain\n")), items,
        Map.of("claimNumber", new FieldValue.Text("01234")),
        List.of(new Waiver("duplicate-item", "items[1]", "Listed twice.")), List.of());
  }

  @Test
  void aTreatmentAloneMakesACase() {
    Case review = read("items: [{treatment: Norco}]").orThrow().review();
    assertEquals("Norco", review.items().get(0).treatment().name());
    assertEquals(CaseHeader.EMPTY, review.header());
  }

  @Test
  void aMisspelledDecisionIsToldAsPeopleSeeIt() {
    assertEquals("""
        case.yaml:3:15: error: 'upheald' is not a decision [unknown-decision]
          3 |     decision: upheald
            |               ^^^^^^^
          hint: did you mean 'upheld'? the decisions here are: upheld, overturned""",
        only("items:\n  - treatment: Norco\n    decision: upheald\n").toString());
  }

  @Test
  void aCaseWithAWrongDecisionIsStillThereWithoutIt() {
    Checked<CaseFile> file = read("items:\n  - treatment: Norco\n    decision: upheald\n");
    assertEquals(Optional.empty(), file.value().orElseThrow().review().items().get(0).decision());
  }

  @Test
  void everyProblemIsToldAtOnce() {
    assertEquals(List.of("1:7+4 unknown-word", "3:13+6 unknown-word", "4:15+10 not-a-date", "6:5+16 missing-field",
        "7:5+8 unknown-field", "8:16+2 alias-not-supported", "9:5+9 empty-value", "10:21+1 wrong-type",
        "11:9+2 wrong-type", "12:9+2 missing-field", "12:9+2 missing-field", "12:9+2 missing-field"), told("""
            copy: open
            case:
              priority: urgent
              injuryDate: 2015-02-30
            items:
              - decision: upheld
                raitonle: x
                rationale: &a x
              - treatment:
                expertReviewer: x
            fields: []
            waive: [{}]
            """));
  }

  @Test
  void aCaseNeedsAnItem() {
    assertEquals(List.of("1:1+8 missing-field"), told("pack: xy\n"));
    assertEquals(List.of("1:8+2 missing-field"), told("items: []\n"));
    assertEquals(List.of("1:1+5 empty-value"), told("items:\n"));
  }

  @Test
  void aPartlyAuthorizedTreatmentNeedsBothPortions() {
    assertEquals(List.of("1:21+13 missing-field"), told("items: [{treatment: {original: X}}]"));
  }

  @Test
  void aWaiverNeedsItsReason() {
    Diagnostic problem = only("items: [{treatment: x}]\nwaive: [{rule: a, at: b}]\n");
    assertEquals("a waiver needs 'because': the reason, for whoever reads the case later", problem.message());
  }

  @Test
  void valuesAreLocatedInTheFile() {
    CaseFile file = read(FULL).orThrow();
    var at = file.sources().locate(FieldPath.of("items[0].expertReviewer.mtus[0].title"), "").orElseThrow();
    assertEquals("26:21", at.line() + ":" + at.column());
    at = file.sources().locate(FieldPath.of("items[0].associatedWith"), "knee arthroscopy").orElseThrow();
    assertEquals("21:27+4", at.line() + ":" + at.column() + "+" + at.length());
  }

  @Test
  void whatIsNoYamlMakesNoCase() {
    assertTrue(read("items: [").value().isEmpty());
    assertEquals(List.of("1:1+5 wrong-type"), told("hello"));
  }

  private static Checked<CaseFile> read(String yaml) {
    return CaseSource.of(Checked.of(Told.file(yaml), List.of()), GuidelineLibrary.EMPTY).read(CaseKind.STANDARD);
  }

  private static List<String> told(String yaml) {
    return Told.inShort(read(yaml).problems());
  }

  private static Diagnostic only(String yaml) {
    List<Diagnostic> problems = read(yaml).problems();
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0);
  }
}
