package org.imrletters.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseKind;
import org.imrletters.review.Citation;
import org.imrletters.review.MtusSource;
import org.imrletters.yaml.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

  private static final String GUIDELINES = """
      guidelines:
        chronic-pain: {title: Chronic Pain, year: 2016, sections: [Opioids], pages: ["8"]}
        odg: {nonMtus: ODG}
        aaos: {otherGuidelines: AAOS}
      """;

  @Test
  void guidelinesAreCitedByIdBehindThoseGivenDirectly() {
    Citation citation = cited("{mtus: [{title: Knee Complaints, year: 2004}], cites: [odg, chronic-pain, aaos]}");
    assertEquals(
        List.of(MtusSource.of("Knee Complaints", 2004),
            new MtusSource("Chronic Pain", Optional.of(Year.of(2016)), false, List.of("Opioids"), List.of("8"))),
        citation.mtus());
    assertEquals(Optional.of("ODG"), citation.nonMtus());
    assertEquals(Optional.of("AAOS"), citation.otherGuidelines());
  }

  @Test
  void aCiteMayNameItsOwnSectionsAndPages() {
    MtusSource source = cited("{cites: [{guideline: chronic-pain, sections: Weaning, pages: [78-80]}]}").mtus().get(0);
    assertEquals(List.of("Weaning"), source.sections());
    assertEquals(List.of("78-80"), source.pages());
    assertEquals(List.of("8"), cited("{cites: {guideline: chronic-pain, sections: Weaning}}").mtus().get(0).pages());
  }

  @Test
  void whatSeveralGuidelinesAddFromOutsideTheMtusIsStrungTogether() {
    assertEquals(Optional.of("Hegmann; ODG"), cited("{nonMtus: Hegmann, cites: odg}").nonMtus());
  }

  @Test
  void anUnknownGuidelineIsToldWhereItIsCited() {
    Diagnostic problem = only("{cites: [odg, chronic-pian]}");
    assertEquals(List.of("7:35+12 unknown-guideline"), Told.inShort(List.of(problem)));
    assertEquals("items[0].expertReviewer.cites[1]", problem.at().text());
    assertEquals("did you mean 'chronic-pain'? the guidelines here are: aaos, chronic-pain, odg",
        problem.hint().orElseThrow());
  }

  @Test
  void anUnknownGuidelineIsToldAtItsIdInsideAGroupToo() {
    Diagnostic inGroup = only("{cites: [{guideline: x, pages: 1}]}");
    assertEquals(List.of("7:42+1 unknown-guideline"), Told.inShort(List.of(inGroup)));
    assertEquals(List.of("7:29+1 unknown-guideline"), Told.inShort(List.of(only("{cites: x}"))));
  }

  @Test
  void anUnknownGuidelineIsNoMistakeWhereTheGuidelinesThemselvesAreWrong() {
    String yaml = "guidelines: {odg: x}\nitems: [{treatment: x, expertReviewer: {cites: [odg]}}]\n";
    assertEquals(List.of("1:19+1 wrong-type"), Told.inShort(read(yaml, GuidelineLibrary.EMPTY).problems()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{noneCited: yes, nonMtus: x} | 7:33+3", "{noneCited: yes, cites: odg} | 7:33+3",
      "{verbatim: x, mtus: {title: y}} | 7:32+1", "{noneCited: yes, verbatim: x} | 7:48+1",
      "{cites: {guideline: odg, pages: 3}} | 7:29+26"})
  void aCitationThatContradictsItselfIsTold(String citation, String place) {
    assertEquals(List.of(place + " conflicting-citation"), Told.inShort(List.of(only(citation))));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{noneCited: yes}", "{verbatim: x}", "{noneCited: no, nonMtus: x}", "{}"})
  void aCitationThatStandsAloneIsFine(String citation) {
    assertEquals(List.of(), read(withReviewer(citation), GuidelineLibrary.EMPTY).problems());
  }

  @Test
  void aLibraryIsCitedAlikeAndTheCaseWins() {
    GuidelineLibrary library = library("guidelines: {odg: {nonMtus: Old}, acoem: {title: ACOEM}}").orThrow();
    assertEquals(List.of("acoem", "odg"), List.copyOf(library.ids()));
    Citation citation = read(withReviewer("{cites: [odg, acoem]}"), library).orThrow()
        .review()
        .items()
        .get(0)
        .expertReviewer()
        .orElseThrow();
    assertEquals(Optional.of("ODG"), citation.nonMtus());
    assertEquals("ACOEM", citation.mtus().get(0).title());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"guidelines: {a: {}} | 1:17+2 missing-field",
      "guidelines: {a: {year: 2009}} | 1:17+12 missing-field", "guidelines: {a: {year: 09}} | 1:24+2 not-a-year",
      "guidelines: {a: {title: b, nonMtus: c}} | 1:17+22 conflicting-citation",
      "guidelines: {a: {nonMtus: c, year: 2009}} | 1:17+24 conflicting-citation",
      "guidelines: {a b: {title: c}} | 1:14+3 malformed-id", "guidelines: | 1:1+10 empty-value",
      "items: [] | 1:1+5 unknown-field", "[] | 1:1+2 wrong-type"})
  void whatIsWrongWithALibraryIsTold(String yaml, String told) {
    List<String> problems = Told.inShort(library(yaml).problems());
    assertEquals(told, problems.get(problems.size() - 1));
  }

  private static Checked<GuidelineLibrary> library(String yaml) {
    return GuidelineLibrary.read(Told.file(yaml));
  }

  private static Citation cited(String citation) {
    CaseFile file = read(withReviewer(citation), GuidelineLibrary.EMPTY).orThrow();
    return file.review().items().get(0).expertReviewer().orElseThrow();
  }

  private static String withReviewer(String citation) {
    return GUIDELINES + "items:\n  - treatment: Norco\n    expertReviewer: " + citation + "\n";
  }

  private static Diagnostic only(String citation) {
    List<Diagnostic> problems = read(withReviewer(citation), GuidelineLibrary.EMPTY).problems();
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0);
  }

  private static Checked<CaseFile> read(String yaml, GuidelineLibrary library) {
    return CaseSource.of(Checked.of(Told.file(yaml), List.of()), library).read(CaseKind.STANDARD);
  }
}
