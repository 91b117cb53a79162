package org.imrletters.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Checked;
import org.imrletters.kind.CaseKind;
import org.imrletters.kind.FilledCase;
import org.imrletters.review.Case;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Citation;
import org.imrletters.review.Decision;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.MtusSource;
import org.imrletters.review.Party;
import org.imrletters.review.Priority;
import org.imrletters.review.Reviewer;
import org.imrletters.review.Role;
import org.imrletters.yaml.SourceFile;
import org.imrletters.yaml.Told;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written of a case is read as the same case. */
class WrittenCaseTest {

  @TestFactory
  Stream<DynamicTest> everyCaseOfTheFixturesIsReadAsItWasWritten() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
      List<Path> cases = files.filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("pack.yaml"))
          .sorted()
          .toList();
      assertTrue(cases.size() > 150);
      return cases.stream().map(file -> DynamicTest.dynamicTest(file.toString(), file.toUri(), () -> sameAgain(file)));
    }
  }

  private static void sameAgain(Path file) throws IOException {
    CaseSource.of(SourceFile.decode(Files.readAllBytes(file), file.toString()), GuidelineLibrary.EMPTY)
        .read(CaseKind.STANDARD)
        .value()
        .ifPresent(found -> assertSame(found.review()));
  }

  private static void assertSame(Case review) {
    String written = CaseFile.write(review);
    Case again = read(written);
    assertEquals(review, again, written);
    assertEquals(written, CaseFile.write(again));
  }

  @Test
  void everyFieldIsWritten() {
    FilledCase filled = FilledCase.make();
    assertSame(filled.review());
    filled.texts().values().forEach(text -> assertTrue(filled.file().contains(text), text));
  }

  @Test
  void aCaseBuiltInJavaBecomesAFile() {
    Case review = Case.builder()
        .header(CaseHeader.builder()
            .number("CM16-0900402")
            .priority(Priority.STANDARD)
            .on(HeaderDate.DECISION, LocalDate.of(2016, 11, 18))
            .build())
        .party(Role.CLAIMS_ADMINISTRATOR, Party.named("Example Insurance"))
        .recipient(Role.CLAIMS_ADMINISTRATOR)
        .reviewer(new Reviewer(List.of("California"), List.of("Pain Management")))
        .summary("The injured worker is a cook.\n\n- back pain\n- \"sciatica\"")
        .item(DisputedItem.builder("Acupuncture, 6 visits")
            .decision(Decision.UPHELD)
            .claimsAdministrator(Citation.mtus(MtusSource.of("Acupuncture Treatment", 2007, "Table 1", "2009")))
            .expertReviewer(Citation.none())
            .rationale("No goal.")
            .build())
        .item(DisputedItem.builder("Norco: #60").build())
        .field("visits", "0012")
        .build();
    assertEquals("""
        case:
          number: CM16-0900402
          priority: standard
          decisionDate: 2016-11-18
        parties:
          claimsAdministrator:
            name: Example Insurance
        recipients:
          - claims-administrator
        reviewer:
          licensedIn:
            - California
          specialties:
            - Pain Management
        summary: |
          The injured worker is a cook.

          - back pain
          - "sciatica"
        items:
          - treatment: Acupuncture, 6 visits
            decision: upheld
            claimsAdministrator:
              mtus:
                - title: Acupuncture Treatment
                  year: 2007
                  sections:
                    - Table 1
                    - "2009"
            expertReviewer:
              noneCited: yes
            rationale: |
              No goal.
          - treatment: "Norco: #60"
        fields:
          visits: "0012"
        """, CaseFile.write(review));
    assertSame(review);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "Yes", "~", "- a", "a: b", "a #b", "'a'", "\"a\" \\ b", "2009", "2015-09-25", "[a]",
      "{a}", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a`", "a:", "? a", "---", "...", "é ő 李 😀", "a\u00a0b", "1e3",
      "a\tb", "#a", ",", "${a}"})
  void anyTextIsWrittenSoThatItIsReadAsItIs(String text) {
    assertSame(Case.builder()
        .item(DisputedItem.builder(text).rationale(text).expertReviewer(Citation.nonMtus(text)).build())
        .field("one", text + "\n" + text)
        .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\n\nb", "a\n b", "a\n \nb", "a\n\n\nb", "- a\n- b", "a:\n  b"})
  void aTextOfSeveralLinesKeepsThem(String text) {
    assertSame(Case.builder().item(DisputedItem.builder("x").build()).field("one", text).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-\na", "- a\n\n- b", "a\nb\n- c\n\nd", "-\n- a", "- - a", "# a\n\n  b", "a\n---\nb"})
  void proseKeepsItsParagraphsAndLists(String text) {
    assertSame(Case.builder().summary(text).item(DisputedItem.builder("x").build()).build());
  }

  @Test
  void whatSaysNothingIsToldApartFromWhatIsNotThere() {
    assertSame(Case.builder()
        .reviewer(new Reviewer(List.of(), List.of()))
        .item(DisputedItem.builder("x").claimsAdministrator(Citation.mtus(new MtusSource[0])).build())
        .build());
  }

  private static Case read(String written) {
    return CaseSource.of(Checked.of(Told.file(written), List.of()), GuidelineLibrary.EMPTY)
        .read(CaseKind.STANDARD)
        .value()
        .orElseThrow()
        .review();
  }
}
