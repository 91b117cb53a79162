package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.imrletters.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

  @TempDir
  private Path folder;
  private Session session;

  @BeforeEach
  void setUp() {
    session = Cases.copiedTo(folder);
  }

  @Test
  void textGoesToStandardOutput() {
    Outcome outcome = session.imr("render", "roe.yaml");
    assertAll(() -> assertEquals(0, outcome.exitCode()),
        () -> assertTrue(outcome.out().contains("“postsurgical”"), outcome.out()),
        () -> assertEquals("", outcome.err()));
  }

  @Test
  void theEndingOfTheFileTellsTheFormat() throws IOException {
    assertEquals(0, session.imr("render", "roe.yaml", "-o", "roe.pdf").exitCode());
    assertEquals(0, session.imr("render", "roe.yaml", "-o", "roe.HTML").exitCode());
    assertEquals(0, session.imr("render", "roe.yaml", "-o", "roe.txt").exitCode());
    assertTrue(startsWith("%PDF-", "roe.pdf"));
    assertEquals(0, session.imr("render", "roe.yaml", "-o", "roe.docx").exitCode());
    assertTrue(startsWith("<!DOCTYPE html>", "roe.HTML"));
    assertTrue(startsWith("PK", "roe.docx"));
    assertEquals(session.imr("render", "roe.yaml").out(), Files.readString(folder.resolve("roe.txt")));
  }

  @Test
  void anEndingThatTellsNoFormatIsWrongUsage() throws IOException {
    Outcome outcome = session.imr("render", "roe.yaml", "-o", "roe.doc");
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("'roe.doc'"), outcome.err());
    assertEquals(List.of(), Cases.newIn(folder));
  }

  @Test
  void formatStandsAboveTheEnding() throws IOException {
    assertEquals(0, session.imr("render", "roe.yaml", "-o", "letter", "--format", "PDF").exitCode());
    assertTrue(startsWith("%PDF-", "letter"));
  }

  @Test
  void aHyphenReadsStandardInputAndWritesStandardOutput() {
    Outcome piped = session.reading(Cases.roe()).imr("render", "-", "-o", "-");
    assertEquals(session.imr("render", "roe.yaml").out(), piped.out());
    assertEquals(0, piped.exitCode());
  }

  @Test
  void aPdfIsNotWrittenToATerminal() {
    Outcome refused = session.atTerminalWith(Map.of()).imr("render", "roe.yaml", "--format", "pdf");
    assertEquals(2, refused.exitCode());
    assertEquals(0, refused.bytes().length);
    assertTrue(refused.err().contains("-o FILE"), refused.err());
    assertTrue(session.imr("render", "roe.yaml", "--format", "pdf").out().startsWith("%PDF-"));
  }

  @Test
  void aWrongCaseIsToldInPlaceAndLeavesNoFile() throws IOException {
    Outcome outcome = session.imr("render", "roe-wrong.yaml", "-o", "roe.txt");
    assertEquals(1, outcome.exitCode());
    assertTrue(outcome.err().startsWith("roe-wrong.yaml:10:15: error: "), outcome.err());
    assertTrue(outcome.err().endsWith("imr: no letter: 1 error\n"), outcome.err());
    assertEquals(List.of(), Cases.newIn(folder));
  }

  @Test
  void aDraftIsPrintedThoughTheCaseIsWrongAndTheExitCodeSaysSo() throws IOException {
    Outcome outcome = session.imr("render", "roe-wrong.yaml", "-o", "roe.pdf", "--draft");
    assertEquals(1, outcome.exitCode());
    assertTrue(outcome.err().startsWith("roe-wrong.yaml:10:15: error: "), outcome.err());
    assertTrue(outcome.err().endsWith("imr: just a draft: 1 error\n"), outcome.err());
    assertEquals(List.of("roe.pdf"), Cases.newIn(folder));
    assertEquals(1, session.imr("verify", "roe.pdf", "--case", "roe-wrong.yaml").exitCode());
    assertTrue(session.imr("render", "roe-wrong.yaml", "--draft").out().startsWith("DRAFT. "));
  }

  @Test
  void aDraftOfACaseThatKeepsTheRulesEndsWell() {
    assertEquals(0, session.imr("render", "roe.yaml", "--draft").exitCode());
    assertEquals(0, session.imr("render", "roe-warned.yaml", "--draft").exitCode());
    assertEquals(1, session.imr("render", "roe-warned.yaml", "--draft", "--strict").exitCode());
    assertEquals(0, session.imr("render", "roe.yaml", "-o", "roe.pdf", "--draft").exitCode());
    assertEquals(1, session.imr("verify", "roe.pdf", "--case", "roe.yaml").exitCode());
  }

  @Test
  void whatCannotBeReadHasNoDraft() throws IOException {
    Files.writeString(folder.resolve("broken.yaml"), "items: [\n");
    Outcome outcome = session.imr("render", "broken.yaml", "-o", "broken.txt", "--draft");
    assertEquals(1, outcome.exitCode());
    assertTrue(outcome.err().endsWith("imr: no letter: 1 error\n"), outcome.err());
    assertEquals(List.of(), Cases.newIn(folder));
  }

  @Test
  void aWarningIsToldThoughTheLetterIsPrinted() throws IOException {
    Outcome outcome = session.imr("render", "roe-warned.yaml", "-o", "roe.txt");
    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.err().contains("warning: "), outcome.err());
    assertEquals(List.of("roe.txt"), Cases.newIn(folder));
  }

  @Test
  void aLetterNeverOverwritesItsOwnCase() {
    Outcome outcome = session.imr("render", "roe.yaml", "-o", "./roe.yaml", "--format", "text");
    assertEquals(2, outcome.exitCode());
    assertEquals(Cases.roe(), read("roe.yaml"));
  }

  @Test
  void columnsAreForTextAndWithinReason() {
    assertEquals(0, session.imr("render", "roe.yaml", "--columns", "20").exitCode());
    assertEquals(0, session.imr("render", "roe.yaml", "--columns", "1000").exitCode());
    assertEquals(2, session.imr("render", "roe.yaml", "--columns", "19").exitCode());
    assertEquals(2, session.imr("render", "roe.yaml", "--columns", "1001").exitCode());
    assertEquals(2, session.imr("render", "roe.yaml", "--columns", "eighty").exitCode());
    assertEquals(2, session.imr("render", "roe.yaml", "--columns", "80", "--format", "html").exitCode());
  }

  @Test
  void whatCannotBeReadIsNamed() {
    assertEquals("imr: cannot read nowhere.yaml: there is no such file\n", session.imr("render", "nowhere.yaml").err());
    assertEquals("imr: cannot read .: it is a folder\n", session.imr("render", ".").err());
    assertEquals("imr: cannot read '': no file has an empty name\n", session.imr("render", "").err());
    assertEquals(4, session.imr("render", "nowhere.yaml").exitCode());
    Outcome library = session.imr("render", "roe.yaml", "--guidelines", "nowhere.yaml");
    assertEquals("imr: cannot read nowhere.yaml: there is no such file\n", library.err());
    assertEquals("imr: cannot read '': no file has an empty name\n",
        session.imr("render", "roe.yaml", "--guidelines", "").err());
    assertEquals(4, library.exitCode());
  }

  @Test
  void aPackIsAStandardNameOrAFolder() {
    assertEquals(0, session.imr("render", "roe.yaml", "--pack", "imr-2014").exitCode());
    Outcome unknown = session.imr("render", "roe.yaml", "--pack", "imr-2051");
    assertEquals(2, unknown.exitCode());
    assertTrue(unknown.err().contains("imr-2014, imr-2015"), unknown.err());
  }

  @Test
  void aWrongPackHasItsOwnExitCode() {
    Path pack = Cases.FOLDER.resolve("broken-pack").toAbsolutePath();
    Outcome outcome = session.imr("render", "roe.yaml", "--pack", pack.toString());
    assertEquals(3, outcome.exitCode());
    assertTrue(outcome.err().contains("colour"), outcome.err());
    assertFalse(outcome.err().contains("roe.yaml"), outcome.err());
  }

  private boolean startsWith(String start, String file) throws IOException {
    return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.ISO_8859_1).startsWith(start);
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
