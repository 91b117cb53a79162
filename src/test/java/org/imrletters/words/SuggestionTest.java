package org.imrletters.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> DATES = List.of("injuryDate", "urDenialDate", "assignedDate", "decisionDate");

  @ParameterizedTest(name = "{0} was meant as {1}")
  @CsvSource({"upheald, upheld", // one letter added, one of them wrong
      "uphled, upheld", // swapped
      "UPHELD, upheld", "overtuned, overturned", "overturnedd, overturned",})
  void aSlipIsMended(String typed, String meant) {
    assertEquals(Optional.of(meant), Suggestion.nearest(typed, List.of("upheld", "overturned")));
  }

  @Test
  void theOnlyWordThatStartsLikeItIsMeant() {
    assertEquals(Optional.of("injuryDate"), Suggestion.nearest("injury", DATES));
    assertEquals(Optional.of("decisionDate"), Suggestion.nearest("decision", DATES));
  }

  @Test
  void nothingIsSuggestedForAWordFarFromAll() {
    assertEquals(Optional.empty(), Suggestion.nearest("partially granted", List.of("upheld", "overturned")));
    assertEquals(Optional.empty(), Suggestion.nearest("xy", List.of("ab", "xz")));
    assertEquals(Optional.empty(), Suggestion.nearest("  ", DATES));
    assertEquals(Optional.empty(), Suggestion.nearest("anything", List.of()));
  }

  @Test
  void aStartThatTwoWordsShareIsNoSuggestion() {
    assertEquals(Optional.empty(), Suggestion.nearest("sect", List.of("sectionTitle", "sectionNumber")));
  }

  @Test
  void theNearestWinsAndOfTwoEquallyNearTheFirstInTheAlphabet() {
    assertEquals(Optional.of("sections"), Suggestion.nearest("sectoins", List.of("section", "sections")));
    assertEquals(Optional.of("cites"), Suggestion.nearest("cates", List.of("dates", "cites")));
    assertEquals(Optional.of("cites"), Suggestion.nearest("cates", List.of("cites", "dates")));
  }

  @Test
  void amongHundredsOfWordsNoneIsGuessed() {
    List<String> words = IntStream.range(0, 301).mapToObj(i -> "treatment " + i).toList();
    assertEquals(Optional.empty(), Suggestion.nearest("treatment 1x", words));
    assertEquals(Optional.of("treatment 1"), Suggestion.nearest("treatment 1x", words.subList(0, 300)));
  }

  @Test
  void longWordsAreComparedToo() {
    String name = String.join(" ", Collections.nCopies(40, "lumbar"));
    assertEquals(Optional.of(name), Suggestion.nearest(name.replaceFirst("mb", "bm"), List.of(name, "knee")));
  }
}
