package org.imrletters.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {"Seen on [INSERT DATE OF VISIT]. | [INSERT DATE OF VISIT]",
      "Seen by [Insert provider] today. | [Insert provider]", "The [INSERT_BODY_PART] hurts. | [INSERT_BODY_PART]",
      "The bracket [INSERT never ends. | [INSERT", "TODO: name the body part. | TODO", "Dose TBD. | TBD",
      "Lorem ipsum dolor. | Lorem ipsum", "<<name of the drug>> is not needed. | <<name of the drug>>",
      "Pain since ${injuryDate}. | ${injuryDate}", "Prints ${}. | ${}", "A XX year old worker. | XX",
      "The XXX knee. | XXX", "Dated XX/XX/2015. | XX/XX/2015", "Dated xx/xx/15. | xx/xx/15",
      "Dated 12/XX/2015. | 12/XX/2015", "Case CM15-XXXXXXX. | XXXXXXX", "For $XX.XX a visit. | XX",
      "Chapter XX of the guideline. | XX",})
  void whatWasNeverFilledInIsFoundAndPointedAt(String text, String words) {
    assertEquals(List.of(words), quotes(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A brace in size XXL or XX-Large.", "Karyotype 46,XX and 47, XXX.",
      "Title XX of the Act, Volume XXX.", "Cranial nerves II-XII, factor VIII, XXII, XIX and X.",
      "The lead was [inserted] in May; see [1].", "A ratio >> 4, a pressure << 140, $5 {sic}.",
      "Tods, todo bien, the TBDs.", "An X-ray, T2 axx, exxon."})
  void realTextIsLeftAlone(String text) {
    assertEquals(List.of(), quotes(text));
  }

  @Test
  void eachPlaceholderOfATextIsToldOnce() {
    assertEquals(List.of("TODO", "XX"), quotes("TODO, XX, TODO and XX."));
  }

  @Test
  void aLongRunOfMarksIsReadInOnePass() {
    // Asked for itself: a case with such a text is turned away for its size before.
    assertEquals(List.of("XX/XX/XX/XX", "XX"), List.copyOf(found("XX/".repeat(40_001) + " and no more.")));
    assertEquals(0, found("[INSER".repeat(50_000) + "<<".repeat(50_000) + "${".repeat(50_000)).size());
  }

  private static Set<String> found(String text) {
    return Placeholders.in(Words.of(text));
  }

  private static List<String> quotes(String rationale) {
    return Sample.check(Sample.of(ItemSketch.of(Sample.NORCO).rationale(Optional.of(rationale))))
        .stream()
        .filter(problem -> problem.code().equals("placeholder-left"))
        .map(Diagnostic::quote)
        .toList();
  }
}
