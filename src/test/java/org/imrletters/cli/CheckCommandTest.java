package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.imrletters.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir
  private Path folder;
  private Session session;

  @BeforeEach
  void setUp() {
    session = Cases.copiedTo(folder);
  }

  @Test
  void aSoundCaseIsCountedAndNothingElse() {
    Outcome outcome = session.imr("check", "roe.yaml");
    assertEquals(0, outcome.exitCode());
    assertEquals("", outcome.out());
    assertEquals("1 file, no errors\n", outcome.err());
  }

  @Test
  void aWarningAloneIsFine() {
    Outcome outcome = session.imr("check", "roe-warned.yaml");
    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.err().endsWith("\n1 file, 1 warning\n"), outcome.err());
  }

  @Test
  void aWarningIsAnErrorToWhoIsStrict() {
    assertEquals(1, session.imr("check", "--strict", "roe-warned.yaml").exitCode());
    assertEquals(0, session.imr("check", "--strict", "roe.yaml").exitCode());
    assertEquals(4, session.imr("check", "--strict", "roe-warned.yaml", "nowhere.yaml").exitCode());
    Outcome letter = session.imr("render", "--strict", "roe-warned.yaml");
    assertEquals(1, letter.exitCode());
    assertEquals("", letter.out());
    assertTrue(letter.err().endsWith("\nimr: no letter: 1 warning\n"), letter.err());
    assertEquals(0, session.imr("render", "--strict", "roe.yaml").exitCode());
  }

  @Test
  void whoWantsToKnowMoreIsToldHowOnce() {
    Outcome outcome = session.imr("check", "roe-wrong.yaml", "roe-warned.yaml");
    assertEquals("For more about a code: imr explain unknown-decision\n2 files, 1 error, 1 warning\n", outcome.err());
  }

  @Test
  void shortIsALineForEachComplaint() {
    Outcome outcome = session.imr("check", "--format", "short", "roe-wrong.yaml", "roe-warned.yaml");
    assertEquals("""
        roe-wrong.yaml:10:15: error: 'upheald' is not a decision [unknown-decision]
        roe-warned.yaml:21:5: warning: this waiver of 'duplicate-item' hides nothing [waiver-without-effect]
        """, outcome.out());
    assertEquals("2 files, 1 error, 1 warning\n", outcome.err());
  }

  @Test
  void sarifIsOneLogOverAllFilesAndNothingBesides() {
    Outcome outcome = session.imr("check", "--format", "sarif", "roe-wrong.yaml", "roe-warned.yaml");
    assertEquals(1, outcome.exitCode());
    assertEquals("", outcome.err());
    assertTrue(outcome.out().startsWith("{\n") && outcome.out().endsWith("\n}\n"), outcome.out());
    assertTrue(outcome.out().contains("\"uri\": \"roe-warned.yaml\""), outcome.out());
  }

  @Test
  void everyFileIsReadAndTheHighestExitCodeWins() {
    Outcome outcome = session.imr("check", "roe-wrong.yaml", "nowhere.yaml", "roe-warned.yaml", "roe.yaml");
    assertEquals(4, outcome.exitCode());
    assertTrue(outcome.err().endsWith("\n4 files, 2 errors, 1 warning\n"), outcome.err());
    assertTrue(outcome.out().startsWith("roe-wrong.yaml:10:15: error: "), outcome.out());
    assertTrue(outcome.out().contains("\n\nnowhere.yaml:1:1: error: cannot read nowhere.yaml: "), outcome.out());
    assertTrue(outcome.out().contains("\n\nroe-warned.yaml:"), outcome.out());
    assertEquals(1, session.imr("check", "roe-wrong.yaml", "roe.yaml").exitCode());
  }

  @Test
  void standardInputHasAName() {
    Outcome outcome = session.reading(Cases.roe().replace("overturned", "upheald")).imr("check", "-");
    assertEquals(1, outcome.exitCode());
    assertTrue(outcome.out().startsWith("<stdin>:10:15: error: "), outcome.out());
  }

  @Test
  void jsonIsOneArrayOverAllFilesAndNothingBesides() {
    Outcome outcome = session.imr("check", "--format", "json", "roe-wrong.yaml", "roe.yaml", "nowhere.yaml");
    assertEquals(4, outcome.exitCode());
    assertEquals("", outcome.err());
    String[] lines = outcome.out().split("\n");
    assertEquals(4, lines.length, outcome.out());
    String place = "{\"file\":\"roe-wrong.yaml\",\"line\":10,\"column\":15,\"endColumn\":22,";
    assertTrue(lines[1].startsWith(place), lines[1]);
    assertTrue(lines[2].startsWith("{\"file\":\"nowhere.yaml\",\"line\":1,"), lines[2]);
    assertTrue(lines[2].contains("\"code\":\"unreadable-file\""), lines[2]);
    assertEquals("[]\n", session.imr("check", "--format=json", "roe.yaml").out());
  }

  @Test
  void withoutAFileThereIsNothingToCheck() {
    assertEquals(2, session.imr("check").exitCode());
  }
}
