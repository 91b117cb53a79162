package org.imrletters.golden.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.approvaltests.reporters.AutoApproveReporter;
import org.imrletters.golden.Facet;
import org.imrletters.golden.Folder;
import org.imrletters.golden.Suite;
import org.imrletters.proof.Tolerance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class LetterSuiteTest {

  private static final String LAST = "every golden has its case";

  @TempDir
  private Path place;
  private Folder folder;
  private LetterSuite suite;

  @BeforeEach
  void setUp() {
    folder = new Folder(place);
    suite = LetterSuite.in(place).atADesk();
  }

  @Test
  void thereIsATestForEachCaseNamedForItsFileAndLinkedToIt() {
    Path roe = folder.put("2015/roe.yaml");
    folder.put("doe.yaml");
    assertEquals(List.of("2015/roe", "doe", LAST), names(suite));
    assertEquals(Optional.of(roe.toUri()), suite.tests().findFirst().flatMap(DynamicTest::getTestSourceUri));
  }

  @Test
  void severalFacetsAreSeveralTestsOfACase() {
    folder.put("roe.yaml");
    assertEquals(List.of("roe, text", "roe, pdf-tags", LAST), names(suite.comparing(Facet.PDF_TAGS, Facet.TEXT)));
  }

  @Test
  void aFirstRunFailsAndLeavesWhatWasPrinted() {
    folder.put("roe.yaml");
    AssertionError failure = failures(suite).get(0);
    String golden = place.resolve("roe.approved.txt").toString();
    assertTrue(failure.getMessage().startsWith(golden + ": not approved yet\n"), failure.getMessage());
    assertTrue(failure.getMessage().contains("rename it to " + golden), failure.getMessage());
    assertEquals(List.of("roe.received.txt", "roe.yaml"), folder.files());
  }

  @Test
  void whatWasReceivedGoesAwayOnceItIsApproved() throws IOException {
    folder.put("roe.yaml");
    failures(suite);
    Files.copy(place.resolve("roe.received.txt"), place.resolve("roe.approved.txt"));
    assertEquals(List.of(), failures(suite));
    assertEquals(List.of("roe.approved.txt", "roe.yaml"), folder.files());
  }

  @Test
  void aFailureTellsWhichWordsChangedAndCarriesBothLetters() {
    approve();
    folder.change("roe.yaml", "delivery driver", "delivery rider");
    AssertionFailedError failure = (AssertionFailedError) failures(suite).get(0);
    String changed = " is a 29 year old delivery [-driver-] {+rider+} who twisted her left ankle on a curb ";
    assertTrue(failure.getMessage().contains(changed), failure.getMessage());
    assertTrue(String.valueOf(failure.getExpected().getValue()).contains("delivery driver"));
    assertTrue(String.valueOf(failure.getActual().getValue()).contains("delivery rider"));
  }

  @Test
  void theSameWordsInOtherLinesAreToldByTheFirstLine() {
    approve();
    folder.write("roe.approved.txt", "HOW " + folder.read("roe.approved.txt").strip().substring(4));
    String message = failures(suite).get(0).getMessage();
    assertTrue(message.contains(
        "\n  the same words, on other lines\n  - HOW THE IMR FINAL DETERMINATION WAS MADE\n  +        "), message);
  }

  @Test
  void aChangedPageLeavesItsPictureAndItsDifference() {
    folder.put("roe.yaml");
    LetterSuite pages = suite.comparing(Facet.PDF_PAGES);
    failures(pages.reportingWith(new AutoApproveReporter()));
    folder.change("roe.yaml", "without limits.", "without limits,");
    String message = failures(pages).get(0).getMessage();
    assertTrue(
        message.matches(
            "(?s).*\n  the page looks different: \\d+ x \\d+ pixels, \\d+ from the left and \\d+ from the top\n.*"),
        message);
    assertEquals(
        List.of("roe.page-1.approved.png", "roe.page-1.difference.received.png", "roe.page-1.received.png", "roe.yaml"),
        folder.files());
    assertEquals(List.of(), failures(pages.tolerating(Tolerance.STRICT.withInk(30))));
    assertEquals(List.of("roe.page-1.approved.png", "roe.yaml"), folder.files());
  }

  @Test
  void bytesAreToldByTheFirstThatDiffers() {
    folder.put("roe.yaml");
    folder.write("roe.approved.pdf", "%PDF-1.0");
    String message = failures(suite.comparing(Facet.PDF_BYTES)).get(0).getMessage();
    assertTrue(message.contains("\n  byte 8 is the first that differs; there were 8, now there are "), message);
  }

  @Test
  void inCiNothingIsWrittenAndNoReporterIsCalled() {
    folder.put("roe.yaml");
    folder.put("doe.yaml");
    folder.write("doe.approved.txt", "another letter");
    List<String> before = folder.files();
    List<String> reports = new ArrayList<>();
    LetterSuite inCi = suite.reportingWith((received, approved) -> reports.add(received)).inCi();
    List<AssertionError> failures = failures(inCi);
    assertEquals(2, failures.size());
    assertTrue(failures.get(0).getMessage().contains("not kept, as CI is set"), failures.get(0).getMessage());
    assertEquals(before, folder.files());
    assertEquals(List.of(), reports);
  }

  @Test
  void receivedFilesMayGoElsewhere() {
    folder.put("2015/roe.yaml");
    failures(LetterSuite.in(place.resolve("2015")).receivedIn(place.resolve("build")));
    assertEquals(List.of("2015/roe.yaml", "build/roe.received.txt"), folder.files());
  }

  @Test
  void aGoldenWhoseCaseIsGoneFails() {
    approve();
    folder.write("doe.approved.txt", "left");
    String message = failures(suite).get(0).getMessage();
    String told = place.resolve("doe.approved.txt") + ": approved, but nothing prints it any more\n";
    assertTrue(message.startsWith(told), message);
  }

  @Test
  void aFolderWithoutCasesFails() {
    assertEquals(place + ": there is no case file in this folder", failures(suite).get(0).getMessage());
  }

  @Test
  void aCaseThatIsWrongFailsWithWhatItsWriterIsTold() {
    folder.put("roe.yaml");
    folder.change("roe.yaml", "decision: upheld", "decision: upheald");
    List<AssertionError> failures = failures(suite.comparing(Facet.TEXT, Facet.PDF_TAGS));
    assertEquals(2, failures.size());
    assertTrue(failures.get(0).getMessage().contains("did you mean 'upheld'?"), failures.get(0).getMessage());
  }

  @Test
  void casesThatWouldShareTheirGoldensFail() {
    approve();
    folder.put("roe.yml");
    assertEquals(1, failures(suite).size());
  }

  @Test
  void aReporterIsToldOfBothFiles() {
    folder.put("roe.yaml");
    List<String> reports = new ArrayList<>();
    failures(suite.reportingWith((received, approved) -> reports.add(received + " " + approved)));
    assertEquals(List.of(place.resolve("roe.received.txt") + " " + place.resolve("roe.approved.txt")), reports);
  }

  @Test
  void aReporterMayApprove() {
    folder.put("roe.yaml");
    assertEquals(List.of(), failures(suite.reportingWith(new AutoApproveReporter())));
    assertEquals(List.of("roe.approved.txt", "roe.yaml"), folder.files());
  }

  @Test
  void gitIsOfferedTheLineThatKeepsReceivedFilesOut() {
    folder.put("roe.yaml");
    folder.write(".git/HEAD", "");
    String offer = "to keep such files out of git, add the line *.received.* to " + place.resolve(".gitignore");
    assertTrue(failures(suite).get(0).getMessage().endsWith(offer));
    folder.write(".gitignore", "*.received.*\n");
    assertTrue(!failures(suite).get(0).getMessage().contains("git,"));
  }

  @Test
  void testsMayRunAtTheSameTime() {
    IntStream.range(0, 30).forEach(i -> folder.put("case-" + i + ".yaml"));
    LetterSuite both = suite.comparing(Facet.TEXT, Facet.PDF_WORDS);
    List<DynamicTest> tests = both.reportingWith(new AutoApproveReporter()).tests().toList();
    assertEquals(List.of(), tests.parallelStream().flatMap(test -> failure(test).stream()).toList());
    assertEquals(List.of(), both.inCi().tests().parallel().flatMap(test -> failure(test).stream()).toList());
    assertEquals(90, folder.files().size());
  }

  @Test
  void aPatternThatNoCaseMatchesFails() {
    approve();
    assertEquals(List.of("roe", LAST), names(suite.only("r*")));
    assertEquals(1, failures(suite.only("x*")).size());
  }

  private void approve() {
    folder.put("roe.yaml");
    folder.accept(Suite.in(place));
  }

  private static List<String> names(LetterSuite suite) {
    List<String> names = new ArrayList<>();
    for (DynamicNode test : suite) {
      names.add(test.getDisplayName());
    }
    return names;
  }

  private static List<AssertionError> failures(LetterSuite suite) {
    return suite.tests().flatMap(test -> failure(test).stream()).toList();
  }

  private static Optional<AssertionError> failure(DynamicTest test) {
    try {
      test.getExecutable().execute();
      return Optional.empty();
    } catch (AssertionError failed) {
      return Optional.of(failed);
    } catch (Throwable other) {
      throw new AssertionError("no failure, but an error", other);
    }
  }
}
