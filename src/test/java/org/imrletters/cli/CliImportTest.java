package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.imrletters.ImrLetters;
import org.imrletters.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old letters read back by {@code imr import}. */
class CliImportTest {

  private static final Path FIXTURES = Path.of("fixtures/letters");
  private static final int PDF_HEAD = 2000;

  @TempDir
  private Path folder;
  private Session session;

  @BeforeEach
  void setUp() throws IOException {
    session = Session.in(folder);
    Files.createDirectory(folder.resolve("letters"));
    print("all-upheld", "letters/upheld.pdf");
    print("clonazepam-2015", "letters/copy.txt");
  }

  private void print(String fixture, String letter) {
    String caseFile = FIXTURES.resolve(fixture + ".yaml").toAbsolutePath().toString();
    assertEquals(0, session.imr("render", caseFile, "-o", letter).exitCode());
  }

  @Test
  void aCaseGoesToStandardOutputAndPrintsTheSameLetter() throws IOException {
    Outcome outcome = session.imr("import", "letters/upheld.pdf");
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.err().startsWith("letters/upheld.pdf: imr-2015, "), outcome.err());
    ImrLetters letters = ImrLetters.standard();
    assertEquals(letters.compose(letters.read(FIXTURES.resolve("all-upheld.yaml"))).text(),
        letters.compose(letters.read(outcome.out(), "case.yaml")).text());
    byte[] letter = Files.readAllBytes(folder.resolve("letters/upheld.pdf"));
    Outcome typed = session.reading(new ByteArrayInputStream(letter)).imr("import", "-", "-q");
    assertEquals(outcome.out(), typed.out());
    assertEquals("", typed.err());
  }

  @Test
  void filesAndFoldersAreReadOnceEach() throws IOException {
    Files.createDirectories(folder.resolve("letters/2015/.hidden"));
    Files.copy(folder.resolve("letters/copy.txt"), folder.resolve("letters/2015/OLD.TXT"));
    Files.copy(folder.resolve("letters/copy.txt"), folder.resolve("letters/2015/.hidden/hidden.txt"));
    Files.writeString(folder.resolve("letters/notes.md"), "no letter");
    Files.copy(folder.resolve("letters/copy.txt"), folder.resolve("letter"));
    Outcome outcome = session.imr("import", "letter", "letters", "letters/copy.txt", "-o", "cases", "--jobs", "2");
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertEquals(
        "4 read = 4 written + 0 unchanged + 0 held + 0 refused + 0 failed; 4 of 4 cases proved, word for word\n",
        outcome.err());
    assertEquals(List.of("OLD.yaml", "copy.yaml", "letter.yaml", "manifest.jsonl", "upheld.yaml"), shownIn("cases"));
  }

  @Test
  void aRerunTouchesNothingAndIsOfTheSameMind() throws IOException {
    session.imr("import", "letters", "-o", "cases");
    Map<String, String> before = contents("cases");
    Outcome again = session.imr("import", "letters", "-o", "cases");
    assertEquals(0, again.exitCode(), again.err());
    assertTrue(again.err().startsWith("2 read = 0 written + 2 unchanged + "), again.err());
    before.remove("manifest.jsonl");
    Map<String, String> after = contents("cases");
    assertTrue(after.remove("manifest.jsonl").contains("\"status\":\"unchanged\""));
    assertEquals(before, after);
  }

  @Test
  void aCaseThatSomeoneChangedIsKeptAndTold() throws IOException {
    session.imr("import", "letters", "-o", "cases");
    Path copy = folder.resolve("cases/copy.yaml");
    Files.writeString(copy, Files.readString(copy) + "# looked through\n");
    String changed = Files.readString(copy);
    Outcome outcome = session.imr("import", "letters", "-o", "cases");
    assertEquals(1, outcome.exitCode());
    assertTrue(outcome.err().contains("letters/copy.txt:1:1: info: "), outcome.err());
    assertTrue(outcome.err().contains("[case-kept]"), outcome.err());
    assertEquals(changed, Files.readString(copy));
  }

  @Test
  void casesAndGoldensAreTheirOwnersAlone() throws IOException {
    session.imr("import", "letters", "--suite", "suite");
    for (String name : List.of("copy.yaml", "copy.approved.txt", "manifest.jsonl")) {
      assertEquals("rw-------",
          PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("suite").resolve(name))), name);
    }
  }

  @Test
  void aSuiteIsApprovedWhereItIsProvedAndLeftAloneFromThenOn() throws IOException {
    Outcome outcome = session.imr("import", "letters", "--suite", "suite");
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.err().endsWith("; 2 letters approved\n"), outcome.err());
    assertEquals(0, session.imr("test", "suite").exitCode());
    Path golden = folder.resolve("suite/copy.approved.txt");
    Files.writeString(golden, "what someone approved");
    print("all-upheld", "letters/copy.txt");
    String kept = Files.readString(folder.resolve("suite/copy.yaml"));
    Outcome again = session.imr("import", "letters", "suite", "--suite", "suite");
    assertEquals(4, again.exitCode(), "what is approved is no old letter");
    again = session.imr("import", "letters", "--suite", "suite");
    assertEquals(1, again.exitCode());
    assertTrue(again.err().contains("[case-kept]"), again.err());
    assertTrue(again.err().endsWith("; 0 letters approved\n"), again.err());
    assertEquals("what someone approved", Files.readString(golden));
    assertEquals(kept, Files.readString(folder.resolve("suite/copy.yaml")));
  }

  @Test
  void nothingIsApprovedWhereNobodyLooks() throws IOException {
    Session ci = new Session(folder, session.in(), false, Map.of("CI", "true"));
    assertEquals(2, ci.imr("import", "letters", "--suite", "suite").exitCode());
    assertFalse(Files.exists(folder.resolve("suite")));
    assertEquals(0, ci.imr("import", "letters", "-o", "cases").exitCode());
  }

  @Test
  void whatIsNoLetterIsToldAndStopsNoOther() throws IOException {
    byte[] upheld = Files.readAllBytes(folder.resolve("letters/upheld.pdf"));
    Files.write(folder.resolve("letters/cut.pdf"), Arrays.copyOf(upheld, PDF_HEAD));
    Files.write(folder.resolve("letters/empty.pdf"), new byte[0]);
    Files.write(folder.resolve("letters/huge.txt"), new byte[(16 << 20) + 1]);
    Files.writeString(folder.resolve("letters/other.txt"), "Dear Sir or Madam,\n\nthank you for your letter.\n");
    Files.write(folder.resolve("letters/picture.pdf"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
    Outcome outcome = session.imr("import", "letters", "letters/missing.pdf", "-o", "cases");
    assertEquals(4, outcome.exitCode(), outcome.err());
    assertTrue(outcome.err()
        .endsWith(
            "8 read = 2 written + 0 unchanged + 0 held + 4 refused + 2 failed; 2 of 2 cases proved, word for word\n"),
        outcome.err());
    assertEquals(List.of("copy.yaml", "manifest.jsonl", "upheld.yaml"), shownIn("cases"));
    assertFalse(outcome.err().contains("internal error"), outcome.err());
    assertEquals(1, session.imr("import", "letters/other.txt").exitCode());
    assertEquals("", session.imr("import", "letters/other.txt").out());
    assertEquals(4, session.imr("import", "letters/missing.pdf").exitCode());
  }

  @Test
  void whatACaseDoesNotSayIsToldAndWrittenAllTheSame() throws IOException {
    Path copy = folder.resolve("letters/copy.txt");
    Files.writeString(copy, Files.readString(copy).replaceFirst("no\\s+affiliation", "no whatsoever affiliation"));
    Outcome outcome = session.imr("import", "letters", "-o", "cases");
    assertEquals(1, outcome.exitCode(), outcome.err());
    assertTrue(outcome.err().endsWith("1 of 2 cases proved, word for word\n"), outcome.err());
    assertTrue(outcome.err().contains("whatsoever"), outcome.err());
    assertTrue(Files.exists(folder.resolve("cases/copy.yaml")));
    Outcome again = session.imr("import", "letters", "-o", "cases", "-q");
    assertEquals(1, again.exitCode());
    Outcome suite = session.imr("import", "letters", "--suite", "suite");
    assertEquals(1, suite.exitCode());
    assertTrue(suite.err().endsWith("; 1 letter approved\n"), suite.err());
    assertFalse(Files.exists(folder.resolve("suite/copy.approved.txt")));
  }

  @Test
  void whatTheRulesSayIsToldOnDemand() throws IOException {
    Path wrong = folder.resolve("wrong.yaml");
    String sound = Files.readString(FIXTURES.resolve("all-upheld.yaml"));
    Files.writeString(wrong,
        sound.replaceFirst("(?m)^summary: \\|\n", "summary: |\n  The patient the the worker came.\n"));
    assertEquals(0, session.imr("render", "wrong.yaml", "-o", "letters/wrong.pdf").exitCode());
    assertFalse(session.imr("import", "letters/wrong.pdf").err().contains("[doubled-words]"));
    Outcome shown = session.imr("import", "letters", "--check");
    assertTrue(shown.out().startsWith("letters/wrong.pdf#case.yaml:"), shown.out());
    assertTrue(shown.out().contains("[doubled-words]"), shown.out());
    Outcome written = session.imr("import", "letters", "-o", "cases", "--check");
    assertTrue(written.out().startsWith("cases/wrong.yaml:"), written.out());
    assertEquals(session.imr("check", "cases").out(), written.out());
  }

  @Test
  void eachValueIsToldWithItsPlace() {
    print("party-copy", "parties.txt");
    Outcome outcome = session.imr("import", "--explain", "parties.txt");
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().startsWith("parties.txt: imr-2015, "), outcome.out());
    assertTrue(
        outcome.out().lines().anyMatch(line -> line.matches("  page 1, line [0-9]+ +case\\.number +'CM16-0900311'")),
        outcome.out());
    assertEquals(0, session.imr("import", "letters", "-o", "cases").exitCode());
    assertTrue(session.imr("import", "letters", "-o", "cases", "--explain").out().contains("summary"),
        "of letters that were read before as well");
  }

  private List<String> shownIn(String name) throws IOException {
    return contents(name).keySet().stream().toList();
  }

  private Map<String, String> contents(String name) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      for (Path file : files.filter(each -> !each.endsWith(".imr-run")).toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
