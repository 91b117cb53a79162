package org.imrletters.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordChangeTest {

  @Test
  void aChangedWordIsToldWithTheWordsAroundIt() {
    assertEquals(List.of("is not medically [-neccessary-] {+necessary+} today. The end."),
        told("This is not medically neccessary today. The end.", "This is not medically necessary today. The end.", 3));
  }

  @Test
  void wordsThatAreGoneAndWordsThatAreNewAreTold() {
    assertEquals(List.of("is [-not-] medically"), told("it is not medically so", "it is medically so", 1));
    assertEquals(List.of("it {+now+} is"), told("it is", "it now is", 1));
  }

  @Test
  void changesAtBothEndsHaveWordsOnOneSideOnly() {
    assertEquals(List.of("[-a-] b", "b {+c+}"), told("a b", "b c", 2));
    assertEquals(List.of("{+a+}"), told("", "a", 2));
    assertEquals(List.of(), told("", "", 2));
  }

  @Test
  void theSameSentenceInTwoLettersIsTheSameChange() {
    List<WordChange> first = WordChange.between("Roe. It is so. End", "Roe. It was so. End", 1);
    List<WordChange> second = WordChange.between("Doe!\nIt\nis so. Fin", "Doe!\nIt\nwas so. Fin", 1);
    assertEquals(first, second);
  }

  @Test
  void aParagraphIsToldAlone() {
    assertEquals(List.of("b [-c-] {+x+} d"), told("a\n\nb c d\n\ne", "a\n\nb x d\n\ne", 2));
  }

  @Test
  void smallWordsThatAreLeftOfASentenceAreNoEndOfAChange() {
    assertEquals(List.of("a [-b c d e f-] {+v w d x y+} g"), told("a b c d e f g", "a v w d x y g", 1));
  }

  private static List<String> told(String old, String now, int context) {
    return WordChange.between(old, now, context).stream().map(WordChange::toString).toList();
  }
}
