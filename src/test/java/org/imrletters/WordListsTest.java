package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.review.Citation;
import org.imrletters.review.Decision;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.MtusSource;
import org.imrletters.review.Reviewer;
import org.imrletters.rule.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListsTest {

  private static final Case REVIEW = Case.builder()
      .reviewer(new Reviewer(List.of("California"), List.of("Pain Medicine")))
      .summary("A worker with pain.")
      .item(DisputedItem.builder("Xyzodone 5mg")
          .decision(Decision.UPHELD)
          .claimsAdministrator(spine())
          .expertReviewer(spine())
          .rationale("The guidelines see no need.")
          .build())
      .build();

  @TempDir
  private Path folder;

  @Test
  void theLibrarysOwnListsKnowNoMore() {
    assertEquals(List.of("unknown-mtus-guideline", "unknown-mtus-guideline"), codes(ImrLetters.standard()));
  }

  @Test
  void theEntriesOfAFolderAreKnownBesides() throws IOException {
    write("mtus.txt", "# our own\nSpine Care | 2030 | 2030-01-01 |\n\n");
    assertEquals(List.of(), codes(ImrLetters.standard().withWordLists(folder)));
    write("opioids.txt", "xyzodone\n");
    assertEquals(List.of("opioid-warning-missing"), codes(ImrLetters.standard().withWordLists(folder)));
  }

  @Test
  void alternativesAreSpelledOutAndNotWithoutEnd() {
    assertEquals(List.of("no need", "little need", "a place"), WordList.words("(no/little) need, a place"));
    assertEquals(List.of("in line", "in the line", "at line", "at the line"), WordList.words("(in/at)(/ the) line"));
    assertEquals(100, WordList.words("(a/b/c/d/e/f/g/h)".repeat(4)).size());
    assertEquals(16, WordList.words("(a/b)".repeat(50_000)).size());
    assertEquals(List.of("(open"), WordList.words("(open"));
  }

  @Test
  void whatIsNoEntryIsToldWithItsLine() throws IOException {
    write("mtus.txt", "# our own\nSpine Care | 2030\nSpine Care | soon | 2030-01-01 |\n");
    assertEquals(List.of("malformed-word-list 2", "malformed-word-list 3"), told());
  }

  @Test
  void ofVeryMuchThatIsNoEntryTheFirstIsTold() throws IOException {
    write("mtus.txt", "Spine Care\n".repeat(20_000));
    List<String> told = told();
    assertEquals(Diagnostic.MOST_TOLD + 1, told.size());
    assertEquals("too-many-problems 101", told.get(Diagnostic.MOST_TOLD));
  }

  @Test
  void aListThatIsTooLargeIsTold() throws IOException {
    write("opioids.txt", "xyzodone\n".repeat(1 << 17));
    assertEquals(List.of("file-too-large 1"), told());
  }

  @Test
  void aListInAnotherEncodingIsTold() throws IOException {
    Files.write(folder.resolve("opioids.txt"), "\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of("not-text 1"), told());
  }

  @Test
  void aListOfAnotherNameIsTold() throws IOException {
    write("opioid.txt", "xyzodone\n");
    write("readme.md", "not a list");
    assertEquals(List.of("unknown-word-list 1"), told());
  }

  @Test
  void aFolderThatIsNotThereCannotBeRead() {
    assertThrows(UncheckedIOException.class, () -> ImrLetters.standard().withWordLists(folder.resolve("none")));
  }

  private List<String> told() {
    CaseException wrong = assertThrows(CaseException.class, () -> ImrLetters.standard().withWordLists(folder));
    return wrong.problems()
        .stream()
        .map(problem -> problem.code() + " " + problem.location().orElseThrow().line())
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static List<String> codes(ImrLetters letters) {
    return letters.read(REVIEW).problems().stream().map(Diagnostic::code).toList();
  }

  private static Citation spine() {
    return Citation.mtus(MtusSource.of("Spine Care", 2030));
  }
}
