package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.imrletters.cli.Session.Outcome;
import org.imrletters.schema.FormatSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case to start from, and the schema beside it. */
class InitCommandTest {

  @TempDir
  private Path folder;
  private Session session;

  @BeforeEach
  void setUp() {
    session = Session.in(folder);
  }

  @Test
  void theCasePrintsAsItStandsWithoutAWordOfComplaint() {
    assertEquals(0, session.imr("init").exitCode());
    assertEquals("1 file, no errors\n", session.imr("check", "case.yaml").err());
    Outcome letter = session.imr("render", "case.yaml");
    assertEquals(0, letter.exitCode());
    assertEquals("", letter.err());
    assertTrue(letter.out().contains("Lumbar support brace: Upheld"), letter.out());
  }

  @Test
  void theFirstLineNamesTheSchemaThatIsWrittenBeside() throws IOException {
    Files.createDirectory(folder.resolve("cases"));
    assertEquals(0, session.imr("init", "cases/roe.yaml").exitCode());
    String first = Files.readAllLines(folder.resolve("cases/roe.yaml")).get(0);
    assertEquals("# yaml-language-server: $schema=case.schema.json", first);
    assertEquals(FormatSchema.CASE.text(), Files.readString(folder.resolve("cases/case.schema.json")));
  }

  @Test
  void whatIsThereAlreadyIsLeftAsItIs() throws IOException {
    Files.writeString(folder.resolve("case.yaml"), "mine");
    Outcome outcome = session.imr("init");
    assertEquals(4, outcome.exitCode());
    assertEquals("imr: cannot write case.yaml: it is there already\n", outcome.err());
    assertEquals("mine", Files.readString(folder.resolve("case.yaml")));
    assertFalse(Files.exists(folder.resolve("case.schema.json")));
  }

  @Test
  void aSchemaOfAnotherVersionIsLeftAndSpokenOf() throws IOException {
    Files.writeString(folder.resolve("case.schema.json"), "{}");
    Outcome outcome = session.imr("init");
    assertEquals(0, outcome.exitCode());
    assertEquals("imr: case.schema.json is another one than 'imr schema' prints, and is left as it is\n",
        outcome.err());
    assertEquals("{}", Files.readString(folder.resolve("case.schema.json")));
  }

  @Test
  void theSameSchemaServesASecondCaseInSilence() {
    session.imr("init", "a.yaml");
    Outcome second = session.imr("init", "b.yaml");
    assertEquals(0, second.exitCode());
    assertEquals("", second.out() + second.err());
  }

  @Test
  void onStandardOutputItLeavesNoFile() throws IOException {
    String printed = session.imr("init", "-").out();
    assertEquals(0, session.reading(printed).imr("render", "-").exitCode());
    assertFalse(Files.exists(folder.resolve("case.schema.json")));
  }

  @Test
  void aCaseCannotTakeTheNameOfItsSchema() {
    Outcome outcome = session.imr("init", "case.schema.json");
    assertEquals(2, outcome.exitCode());
    assertFalse(Files.exists(folder.resolve("case.schema.json")));
  }
}
