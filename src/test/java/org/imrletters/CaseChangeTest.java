package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What two cases say otherwise, however they are written. */
class CaseChangeTest {

  private static final ImrLetters LETTERS = ImrLetters.standard();

  private static List<String> changes(String old, String now) {
    return CaseChange.between(LETTERS.read(old, "old.yaml"), LETTERS.read(now, "now.yaml"))
        .stream()
        .map(CaseChange::toString)
        .toList();
  }

  private static List<String> items(String old, String now) {
    return changes("items: " + items(old), "items: " + items(now));
  }

  /** Each letter is an item. */
  private static String items(String letters) {
    return letters.chars().mapToObj(c -> "{treatment: " + (char) c + "}").toList().toString();
  }

  @TestFactory
  Stream<DynamicTest> nothingChangesFromACaseToItself() {
    return Fixtures.tests(Fixtures.letters().filter(file -> file.toString().endsWith(".yaml")), file -> {
      CheckedCase first = Fixtures.using(file).read(file);
      CheckedCase second = Fixtures.using(file).read(first.review().orElseThrow());
      assertEquals(List.of(), CaseChange.between(first, second));
    });
  }

  @Test
  void howAFileIsWrittenMakesNoDifference() {
    assertEquals(List.of(),
        changes("{case: {decisionDate: 2016-02-11, number: CM16-0900401}, reviewer: {licensedIn: Ohio}, items: []}",
            "# a remark\nreviewer:\n  licensedIn: [Ohio]\ncase:\n  number: 'CM16-0900401'\n  decisionDate: 02/11/2016\n"
                + "items: []\n"));
  }

  @Test
  void datesMoveByDays() {
    assertEquals(List.of("case.decisionDate: 2016-02-28 became 2016-03-01, 2 days later"),
        changes("case: {decisionDate: 2016-02-28}", "case: {decisionDate: 2016-03-01}"));
    assertEquals(List.of("case.decisionDate: 2016-03-01 became 2016-02-29, 1 day earlier"),
        changes("case: {decisionDate: 2016-03-01}", "case: {decisionDate: 2016-02-29}"));
  }

  @Test
  void itemsComeGoAndMove() {
    assertEquals(List.of("items[1]: 'X' was added"), items("AB", "AXB"));
    assertEquals(List.of("items[1]: 'X' was removed"), items("AXB", "AB"));
    assertEquals(List.of("items[3]: 'A' moved from place 1 to place 4"), items("ABCD", "BCDA"));
    assertEquals(List.of("items[0]: 'D' moved from place 4 to place 1"), items("ABCD", "DABC"));
    assertEquals(List.of("items[1].treatment: of 'X', 'B' became 'X'"), items("ABC", "AXC"));
  }

  @Test
  void whatChangedInAnItemThatMovedIsToldOfThatItem() {
    assertEquals(
        List.of("items[1].decision: of 'A', upheld became overturned", "items[0]: 'B' moved from place 2 to place 1"),
        changes("items: [{treatment: A, decision: upheld}, {treatment: B}]",
            "items: [{treatment: B}, {treatment: A, decision: overturned}]").stream()
            .sorted(Comparator.comparing(line -> line.contains("moved")))
            .toList());
  }

  @Test
  void longTextsAreToldByTheWordsThatDiffer() throws IOException {
    String text = Files.readString(Fixtures.LETTERS.resolve("one-item.yaml"));
    String word = "medically necessary";
    List<String> told = changes(text, text.replace(word, "needed"));
    assertTrue(told.stream()
        .anyMatch(line -> line.contains("the words differ: ") && line.contains("[-medically necessary.-] {+needed.+}")),
        told.toString());
  }
}
