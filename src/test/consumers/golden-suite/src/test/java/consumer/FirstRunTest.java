package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.ImrLetters;
import org.imrletters.golden.junit.LetterApprovals;
import org.imrletters.golden.Facet;
import org.imrletters.golden.Outcome;
import org.imrletters.golden.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project sees before its letters are approved, and with nothing on its class path but what it asked for. */
class FirstRunTest {

  private static final boolean CI = "true".equals(System.getenv("CI"));

  @TempDir private Path folder;
  private Path caseFile;

  @BeforeEach
  void copyTheCase() throws IOException {
    caseFile = Files.copy(Path.of("letters/knee.yaml"), folder.resolve("knee.yaml"));
  }

  @Test
  void theFirstRunFailsAndKeepsWhatWasPrintedOnlyAtADesk() throws IOException {
    assertThrows(AssertionError.class, () -> LetterApprovals.verify(ImrLetters.standard(), caseFile));
    assertEquals(CI ? List.of("knee.yaml") : List.of("knee.received.txt", "knee.yaml"), files());
  }

  @Test
  void aChangeIsToldWithoutTheLibraryThatFindsWords() throws IOException {
    Files.writeString(folder.resolve("knee.approved.txt"), "another letter\n");
    AssertionError failure =
        assertThrows(AssertionError.class, () -> LetterApprovals.verify(ImrLetters.standard(), caseFile));
    assertTrue(failure.getMessage().contains("\n  - another letter\n  + "), failure.getMessage());
  }

  @Test
  void everyFacetIsTheSameOnceItIsAccepted() {
    Suite suite = Suite.in(folder).comparing(Facet.TEXT, Facet.values());
    suite.compare(2, FirstRunTest::accept);
    suite.compare(2, outcome -> assertTrue(outcome.isSame(), outcome.file() + ": " + outcome.told()));
  }

  @Test
  void nothingElseIsNeededNorFetched() {
    for (String unwanted : List.of("com.github.difflib.DiffUtils", "picocli.CommandLine",
        "tools.jackson.databind.ObjectMapper")) {
      assertThrows(ClassNotFoundException.class, () -> Class.forName(unwanted));
    }
    assertFalse(Files.exists(Path.of(".approval_tests_temp")));
  }

  private static void accept(Outcome outcome) {
    try {
      assertTrue(outcome.approve());
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
