package org.imrletters.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.imrletters.golden.WordDifference.Fate;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

  @Test
  void aChangedWordIsToldWithTheWordsAroundIt() {
    assertEquals(List.of("is not medically [-neccessary-]{+necessary+} today. The end."),
        told("This is not medically neccessary today. The end.", "This is not medically necessary today. The end.", 3));
  }

  @Test
  void wordsThatAreGoneAndWordsThatAreNewAreTold() {
    assertEquals(List.of("is [-not-] medically"), told("it is not medically so", "it is medically so", 1));
    assertEquals(List.of("it {+now+} is"), told("it is", "it now is", 1));
  }

  @Test
  void whereLinesBreakMakesNoDifference() {
    assertTrue(WordDifference.between("one two\nthree\n", "one\ntwo three").isNothing());
    assertTrue(WordDifference.between("  one\n", "one").isNothing());
    assertFalse(WordDifference.between("one two", "onetwo").isNothing());
  }

  @Test
  void thePiecesMakeUpTheNewText() {
    String now = "  HEADING\n\nOne two,\nthree four.\n\n- five\n";
    WordDifference difference = WordDifference.between("  HEADING\n\nOne\ntwo three\n\n- five six\n", now);
    assertEquals(now,
        difference.pieces()
            .stream()
            .filter(piece -> piece.fate() != Fate.REMOVED)
            .map(WordDifference.Piece::text)
            .collect(Collectors.joining()));
  }

  @Test
  void changesAtBothEndsHaveWordsOnOneSideOnly() {
    assertEquals(List.of("[-a-] b", "b {+c+}"), told("a b", "b c", 2));
    assertEquals(List.of("{+a+}"), told("", "a", 2));
    assertEquals(List.of(), told("", "", 2));
  }

  @Test
  void theSameSentenceInTwoLettersIsTheSameChange() {
    List<WordChange> first = WordDifference.between("Roe. It is so. End", "Roe. It was so. End").changes(1);
    List<WordChange> second = WordDifference.between("Doe!\nIt\nis so. Fin", "Doe!\nIt\nwas so. Fin").changes(1);
    assertEquals(first, second);
  }

  private static List<String> told(String old, String now, int context) {
    return WordDifference.between(old, now).changes(context).stream().map(WordChange::toString).toList();
  }
}
