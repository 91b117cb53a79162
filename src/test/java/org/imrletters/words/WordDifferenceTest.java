package org.imrletters.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imrletters.words.WordDifference.Fate;
import org.imrletters.words.WordDifference.Piece;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

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
            .flatMap(piece -> piece.words().stream())
            .collect(Collectors.joining()));
  }

  @Test
  void twoBooksAreOneChangeFromTheFirstDifferenceToTheLast() {
    String old = "The " + book("a") + " end.";
    String now = "The " + book("b") + " end.";
    assertEquals(List.of(Fate.KEPT, Fate.REMOVED, Fate.ADDED, Fate.KEPT),
        WordDifference.between(old, now).pieces().stream().map(Piece::fate).toList());
  }

  /** Fewer words than may be compared, but none in common, so that each would be held against each. */
  @Test
  void textsWithLittleInCommonAreOneChange() {
    String old = "The " + unlike("a") + " end.";
    String now = "The " + unlike("b") + " end.";
    assertEquals(List.of(Fate.KEPT, Fate.REMOVED, Fate.ADDED, Fate.KEPT),
        WordDifference.between(old, now).pieces().stream().map(Piece::fate).toList());
  }

  private static String unlike(String word) {
    return IntStream.range(0, 9_900).mapToObj(i -> i % 100 == 99 ? "same" : word + i).collect(Collectors.joining(" "));
  }

  private static String book(String word) {
    return IntStream.range(0, 11_000)
        .mapToObj(i -> i % 2 == 0 ? "same" : word)
        .collect(Collectors.joining(" ", word, word));
  }
}
