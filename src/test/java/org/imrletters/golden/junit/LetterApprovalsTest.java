package org.imrletters.golden.junit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.imrletters.ImrLetters;
import org.imrletters.PrintableLetter;
import org.imrletters.golden.Facet;
import org.imrletters.golden.Folder;
import org.imrletters.golden.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.MultipleFailuresError;

class LetterApprovalsTest {

  private final ImrLetters letters = ImrLetters.standard();

  @TempDir
  private Path place;
  private Folder folder;
  private Path roe;

  @BeforeEach
  void setUp() {
    folder = new Folder(place);
    roe = folder.put("roe.yaml");
  }

  @Test
  void aLetterIsHeldAgainstTheTextBesideItsCase() {
    assertThrows(AssertionError.class, () -> LetterApprovals.verify(letters, roe));
    folder.accept(Suite.in(place));
    assertDoesNotThrow(() -> LetterApprovals.verify(letters, roe));
  }

  @Test
  void aPdfIsHeldAgainstItsWordsItsTagsAndWhatItSaysOfItself() {
    MultipleFailuresError failures = assertThrows(MultipleFailuresError.class,
        () -> LetterApprovals.verifyPdf(letters, roe));
    assertEquals(3, failures.getFailures().size());
    folder.accept(Suite.in(place).comparing(Facet.PDF_WORDS, Facet.PDF_TAGS, Facet.PDF_METADATA));
    assertDoesNotThrow(() -> LetterApprovals.verifyPdf(letters, roe));
  }

  @Test
  void aLetterBuiltInJavaIsHeldAgainstAGoldenNamedForTheTest() {
    PrintableLetter letter = letters.compose(letters.read(roe).orThrow());
    Path golden = Path.of("src/test/java/org/imrletters/golden/junit",
        "LetterApprovalsTest.aLetterBuiltInJavaIsHeldAgainstAGoldenNamedForTheTest.approved.txt");
    assertTrue(Files.exists(golden));
    LetterApprovals.verify(letter);
  }

  @Test
  void anyTextIsHeldAgainstTheTextBesideAFile() {
    folder.write("roe.approved.txt", "printed");
    assertDoesNotThrow(() -> LetterApprovals.verifyText("printed\n", roe));
    assertThrows(AssertionError.class, () -> LetterApprovals.verifyText("printed otherwise\n", roe));
  }
}
