package org.imrletters.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.review.Citation;
import org.imrletters.review.MtusSource;
import org.imrletters.review.Reviewer;
import org.imrletters.review.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text of a case, wherever it stands. */
class TextRulesTest {

  private static final List<String> LINES = List.of("case.number", "fields.note", "items[0].associatedWith",
      "items[0].claimsAdministrator.verbatim", "items[0].expertReviewer.mtus[0].pages[0]",
      "items[0].expertReviewer.mtus[0].sections[0]", "items[0].expertReviewer.mtus[0].title",
      "items[0].expertReviewer.nonMtus", "items[0].expertReviewer.otherGuidelines", "items[0].treatment.authorized",
      "items[0].treatment.original", "items[0].treatment.remaining", "items[1].treatment", "pack",
      "reviewer.licensedIn[0]", "reviewer.specialties[0]");

  @Test
  void everyTextOfACaseIsLookedAt() {
    List<String> places = Sample.check(filledWith("TODO"))
        .stream()
        .filter(problem -> problem.code().equals("placeholder-left"))
        .map(problem -> problem.at().text())
        .toList();
    assertEquals(List.of("items[0].rationale", "items[1].rationale", "summary"),
        places.stream().filter(place -> !LINES.contains(place)).toList());
    assertEquals(LINES, places.stream().filter(LINES::contains).toList());
  }

  @Test
  void everyTextThatIsNoProseHoldsAWord() {
    List<Diagnostic> found = Sample.check(filledWith(" "));
    assertEquals(LINES,
        found.stream()
            .filter(problem -> problem.code().equals("empty-value"))
            .map(problem -> problem.at().text())
            .toList());
    assertEquals(
        List.of("items[0].rationale item-without-rationale", "items[1].rationale item-without-rationale",
            "summary no-case-summary"),
        found.stream()
            .filter(problem -> !problem.code().equals("empty-value"))
            .map(problem -> problem.at() + " " + problem.code())
            .toList());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(quoteCharacter = '"', value = {"0000, a control character", "0085, a control character",
      "D83D, half of a character", "DE00, half of a character", "202E, a mark that turns the direction of text",
      "2066, a mark that turns the direction of text", "FEFF, a byte order mark", "FDD0, no character at all",
      "FFFE, no character at all", "1FFFF, no character at all",})
  void aCharacterThatCannotBePrintedIsCalledByItsKind(String code, String called) {
    String character = Character.toString(Integer.parseInt(code, 16));
    List<Diagnostic> found = Sample.check(Sample.of(ItemSketch.of("Nor" + character + "co" + character)));
    assertEquals(1, found.size(), found::toString);
    assertEquals("the character U+" + code + " (" + called + ") cannot stand in a letter", found.get(0).message());
    assertEquals(character, found.get(0).quote());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Norco\n10/325mg", "Norco\t10/325mg\r\n", "Café ½ ≤ 5 µg", "An emoji \uD83D\uDE00 is whole",
      "A\u00a0B"})
  void whatCanBePrintedIsLeftAlone(String treatment) {
    assertEquals(List.of(), Sample.found(Sample.of(ItemSketch.of(treatment))));
  }

  @Test
  void eachForbiddenCharacterOfATextIsToldOnce() {
    List<Diagnostic> found = Sample.check(Sample.of(ItemSketch.of("a\u0007b\u202ec\u0007")));
    assertEquals(List.of("\u0007", "\u202e"), found.stream().map(Diagnostic::quote).toList());
  }

  /** A case in which this stands for every text. */
  private static Case.Builder filledWith(String text) {
    Optional<String> given = Optional.of(text);
    MtusSource source = new MtusSource(text, Optional.of(Year.of(2009)), false, List.of(text), List.of(text));
    ItemSketch full = ItemSketch.of(text)
        .treatment(new Treatment.PartlyAuthorized(text, text, given))
        .associatedWith(text)
        .claimsAdministrator(Optional.of(new Citation(List.of(), Optional.empty(), Optional.empty(), false, given)))
        .expertReviewer(Optional.of(new Citation(List.of(source), given, given, false, Optional.empty())))
        .rationale(given);
    return Case.builder()
        .pack(text)
        .header(Sample.header(text, "", "", "", "", ""))
        .reviewer(new Reviewer(List.of(text), List.of(text)))
        .summary(text)
        .item(full.item())
        .item(ItemSketch.of(text).rationale(given).item())
        .field("note", text);
  }
}
