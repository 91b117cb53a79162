package org.imrletters.golden.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.imrletters.diagnostic.Ink;
import org.imrletters.golden.Change;
import org.imrletters.golden.Folder;
import org.imrletters.golden.Suite;
import org.imrletters.proof.WordChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTextTest {

  @TempDir
  private Path place;

  @Test
  void everyKindOfFindingIsTold() {
    Suite suite = Suite.in(place);
    Results.ofEveryKind(place, suite);
    Results results = Results.of(suite);
    assertEquals("""
        changed in 1 letter (text):
          - Films were normal.
          + Films were <b>fine</b> & normal.
          letters/changed.yaml

        1 letter not approved yet (text):
          letters/new.yaml

        no letter, of 1 case:
          'upheald' is not a decision [unknown-decision]
          letters/wrong.yaml

        1 letter approved, but without a case (text):
          letters/gone.approved.txt

        """, SummaryText.of(results.findings(), results.names(), Ink.PLAIN));
    assertEquals("5 letters: 1 as approved, 1 not approved yet, 1 changed, 1 gone, 1 without a letter",
        SummaryText.tally(results.findings()));
  }

  @Test
  void ofManyLettersSomeAreNamed() {
    Suite suite = Suite.in(place);
    Folder folder = new Folder(place);
    IntStream.range(0, 5).forEach(i -> folder.put(i + ".yaml"));
    String told = SummaryText.of(Results.of(suite).findings(), Results.of(suite).names(), Ink.PLAIN);
    assertEquals("5 letters not approved yet (text):\n  letters/0.yaml, letters/1.yaml, letters/2.yaml and 2 more\n\n",
        told);
  }

  @Test
  void onlyWhatChangedIsColored() {
    Change change = changed("Films were", "normal", "fine", "and clear. More");
    assertEquals(
        List.of("- Films were \u001b[31mnormal\u001b[0m and clear.", "+ Films were \u001b[32mfine\u001b[0m and clear."),
        ChangeText.lines(change, Ink.COLORED));
  }

  @Test
  void linesAreOfOneWidthWhateverTheInk() {
    String words = "word ".repeat(40).strip();
    Change change = changed("", words, "", "");
    List<String> lines = ChangeText.lines(change, Ink.PLAIN);
    assertTrue(lines.stream().allMatch(line -> line.length() <= 92), lines.toString());
    assertEquals(lines,
        ChangeText.lines(change, Ink.COLORED).stream().map(line -> line.replaceAll("\u001b\\[\\d+m", "")).toList());
  }

  @Test
  void whatWouldSteerATerminalIsShownAsItsCode() {
    Change change = changed("", "a\u001b[2J", "b", "");
    assertEquals(List.of("- a<U+001B>[2J", "+ b"), ChangeText.lines(change, Ink.PLAIN));
  }

  @Test
  void longChangesAreShortened() {
    Change change = changed("", "word ".repeat(500).strip(), "b", "");
    assertTrue(inOneLine(change).contains("word ... (440 more words) ... word"), inOneLine(change));
  }

  @Test
  void aSentenceThatGoesOnIsNotShownToTheEnd() {
    Change change = changed("on ".repeat(14).strip(), "x", "y", "on ".repeat(14).strip());
    assertTrue(inOneLine(change).startsWith("- ... on on"), inOneLine(change));
    assertTrue(inOneLine(change).endsWith("on on ..."), inOneLine(change));
  }

  private static Change changed(String before, String removed, String added, String after) {
    return new Change.Words(new WordChange(words(before), words(removed), words(added), words(after)));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  private static String inOneLine(Change change) {
    return String.join(" ", ChangeText.lines(change, Ink.PLAIN)).replaceAll(" +", " ");
  }
}
