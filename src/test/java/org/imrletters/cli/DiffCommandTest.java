package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.imrletters.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffCommandTest {

  @TempDir
  private Path folder;
  private Session session;

  @BeforeEach
  void setUp() {
    session = Cases.copiedTo(folder);
  }

  @Test
  void theExitCodeIsThatOfDiff() throws IOException {
    Files.writeString(folder.resolve("list.yaml"), "- no case\n");
    assertEquals(0, session.imr("diff", "roe.yaml", "roe.yaml").exitCode());
    assertEquals(1, session.imr("diff", "roe.yaml", "roe-wrong.yaml").exitCode());
    assertEquals(2, session.imr("diff", "roe.yaml").exitCode());
    assertEquals(2, session.imr("diff", "-", "-").exitCode());
    assertEquals(2, session.imr("diff", "roe.yaml", "roe.pdf").exitCode());
    assertEquals(4, session.imr("diff", "roe.yaml", "nowhere.yaml").exitCode());
    assertEquals(4, session.imr("diff", "roe.yaml", "list.yaml").exitCode());
    assertEquals(4, session.imr("diff", folder.toString(), "letter.txt").exitCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "html", "txt"})
  void lettersAreToldApartByTheirWords(String ending) throws IOException {
    String later = Files.readString(folder.resolve("roe.yaml")).replace("six weeks", "five \"months\" & <more>");
    Files.writeString(folder.resolve("later.yaml"), later);
    assertEquals(0, session.imr("render", "roe.yaml", "-o", "roe." + ending).exitCode());
    assertEquals(0, session.imr("render", "later.yaml", "-o", "later." + ending).exitCode());
    Outcome outcome = session.imr("diff", "roe." + ending, "later." + ending);
    assertEquals(1, outcome.exitCode());
    assertTrue(outcome.out().contains("was [-six weeks-] {+five \"months\" & <more>+} ago,"), outcome.out());
    assertEquals(1, outcome.out().lines().count(), outcome.out());
    assertEquals(0, session.imr("diff", "roe." + ending, "roe." + ending).exitCode());
  }

  @Test
  void aPdfOfAnotherProgramIsComparedByItsWords() throws IOException {
    write("Visits: eight", "one.pdf");
    write("Visits: nine", "other.pdf");
    assertEquals("Visits: [-eight-] {+nine+}\n", session.imr("diff", "one.pdf", "other.pdf").out());
    Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\n");
    assertEquals(4, session.imr("diff", "one.pdf", "broken.pdf").exitCode());
    write("", "scan.pdf");
    assertEquals(4, session.imr("diff", "scan.pdf", "scan.pdf").exitCode(),
        "words that nobody can read are not the same");
  }

  private void write(String words, String name) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(words);
        content.endText();
      }
      document.save(folder.resolve(name).toFile());
    }
  }
}
