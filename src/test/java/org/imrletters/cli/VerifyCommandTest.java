package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.imrletters.cli.Session.Outcome;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

  @TempDir
  private Path folder;
  private Session session;

  @BeforeEach
  void setUp() {
    session = Cases.copiedTo(folder);
    assertEquals(0, session.imr("render", "roe.yaml", "-o", "roe.pdf").exitCode());
  }

  @Test
  void theExitCodeTellsWhetherALetterIsWhatItsCaseGives() {
    assertEquals(6, session.imr("verify", "roe.pdf").exitCode());
    assertEquals(0, session.imr("verify", "roe.pdf", "--show").exitCode());
    assertEquals(0, session.imr("verify", "roe.pdf", "--case", "roe.yaml").exitCode());
    assertEquals(1, session.imr("verify", "roe.pdf", "--case", "roe-warned.yaml").exitCode());
    assertEquals(1, session.imr("verify", "roe.pdf", "--case", "roe-wrong.yaml").exitCode());
    assertEquals(1, session.imr("verify", "roe.yaml").exitCode());
    assertEquals(2, session.imr("verify").exitCode());
    assertEquals(2, session.imr("verify", "roe.pdf", "--case", "roe.pdf").exitCode());
    assertEquals(4, session.imr("verify", "nowhere.pdf").exitCode());
    assertEquals(4, session.imr("verify", "roe.pdf", "--case", "nowhere.yaml").exitCode());
  }

  @Test
  void aLetterOfAnotherVersionHasItsOwnExitCode() throws IOException {
    Path letter = folder.resolve("roe.pdf");
    String latin = Files.readString(letter, StandardCharsets.ISO_8859_1);
    Files.writeString(letter, latin.replace("<imr:version>0", "<imr:version>9"), StandardCharsets.ISO_8859_1);
    Outcome outcome = session.imr("verify", "roe.pdf", "--case", "roe.yaml");
    assertEquals(7, outcome.exitCode());
    assertTrue(outcome.out().contains("roe.pdf says and shows what roe.yaml gives, and was made by another version\n"),
        outcome.out());
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("pipe.yaml");
    Assumptions.assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    Outcome outcome = session.imr("render", "pipe.yaml");
    assertEquals(4, outcome.exitCode());
    assertTrue(outcome.err().contains("it is a pipe or a device, and no file"), outcome.err());
  }

  @Test
  void aWrongPackHasItsOwnExitCode() {
    String pack = Cases.FOLDER.resolve("broken-pack").toAbsolutePath().toString();
    assertEquals(3, session.imr("verify", "roe.pdf", "--case", "roe.yaml", "--pack", pack).exitCode());
  }

  @Test
  void aLetterMayComeFromStandardInput() throws IOException {
    byte[] letter = Files.readAllBytes(folder.resolve("roe.pdf"));
    Outcome outcome = session.reading(new ByteArrayInputStream(letter)).imr("verify", "-", "--case", "roe.yaml");
    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.out().endsWith("\n<stdin> is, byte for byte, what roe.yaml gives\n"), outcome.out());
  }

  @Test
  void aLetterThatCarriesItsCaseNeedsNoOther() {
    assertEquals(0, session.imr("render", "roe.yaml", "-o", "roe.pdf", "--attach-case").exitCode());
    Outcome outcome = session.imr("verify", "roe.pdf");
    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.out().endsWith("roe.pdf is, byte for byte, what roe.pdf#case.yaml gives\n"), outcome.out());
    assertEquals(1, session.imr("verify", "roe.pdf", "--pack", "imr-2014").exitCode());
    assertEquals(0, session.imr("verify", "roe.pdf", "--case", "roe.yaml").exitCode());
  }

  @Test
  void aCaseIsAttachedToAPdfOnly() {
    assertEquals(2, session.imr("render", "roe.yaml", "--attach-case").exitCode());
    assertEquals(2, session.imr("render", "roe.yaml", "-o", "roe.html", "--attach-case").exitCode());
  }

  @Test
  void whatALetterSaysCannotSteerATerminal() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("red\u001B[31m"));
    Files.writeString(pack.resolve("pack.yaml"), "over: imr-2015\n");
    session.imr("render", "roe.yaml", "-o", "red.pdf", "--pack", pack.toString());
    Outcome outcome = session.imr("verify", "red.pdf");
    assertEquals(6, outcome.exitCode());
    assertEquals(-1, outcome.out().indexOf('\u001B'), outcome.out());
  }

  @Test
  void theManyDifferencesOfTwoLettersAreCountedAndNotAllTold() throws IOException {
    StringBuilder one = new StringBuilder();
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      one.append("The ").append(i).append("th word differs. ");
      other.append("The ").append(i).append("st word differs. ");
    }
    write("one.yaml", one);
    write("other.yaml", other);
    session.imr("render", "one.yaml", "-o", "one.pdf");
    String told = session.imr("verify", "one.pdf", "--case", "other.yaml").out();
    assertTrue(told.contains("its words differ in 30 places\n"), told);
    assertTrue(told.contains("    and 10 more\n"), told);
  }

  @Test
  void aLetterThatWasPaintedOnIsNotCalledTheSame() throws IOException {
    try (PDDocument letter = Loader.loadPDF(folder.resolve("roe.pdf").toFile())) {
      try (PDPageContentStream paint = new PDPageContentStream(letter, letter.getPage(0), AppendMode.APPEND, true)) {
        paint.addRect(72, 400, 200, 20);
        paint.fill();
      }
      letter.save(folder.resolve("painted.pdf").toFile());
    }
    String told = session.imr("verify", "painted.pdf", "--case", "roe.yaml").out();
    assertTrue(told.endsWith("""
        painted.pdf is not what roe.yaml gives
          it was made of the same: it was changed afterwards
          its words that have a tag are the same
          page 1 is drawn otherwise: words without a tag may be covered or added there
        """), told);
  }

  private void write(String name, CharSequence rationale) throws IOException {
    Files.writeString(folder.resolve(name), Cases.roe().stripTrailing() + "\n      " + rationale + "\n");
  }
}
