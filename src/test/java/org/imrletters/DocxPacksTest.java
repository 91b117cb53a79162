package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.PackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which packs print DOCX, and what those are told that do not. */
class DocxPacksTest {

  private static final Path CASE = Fixtures.LETTERS.resolve("one-item.yaml");

  @TempDir
  private Path folder;

  @Test
  void ofAPackForOpenhtmltopdfWhatOurOwnLayoutPrintsIsTaken() throws IOException {
    Docx docx = Docx.of(letter("layout: openhtmltopdf", "h1 { color: #123456 }").docx());
    assertTrue(Docx.all(docx.part("word/styles.xml"), "color").stream().map(Docx::value).toList().contains("123456"));
  }

  @Test
  void ofSuchAPackWhatOurOwnLayoutDoesNotPrintIsToldAtItsPlace() throws IOException {
    PrintableLetter letter = letter("layout: openhtmltopdf", "h1 { color: #123456 }\np { float: left }");
    assertTrue(letter.pdf().length > 0);
    List<Diagnostic> told = assertThrows(PackException.class, letter::docx).problems();
    assertEquals(List.of("style-not-printed"), told.stream().map(Diagnostic::code).toList());
    assertEquals(2, told.get(0).location().orElseThrow().line());
    assertTrue(told.get(0).hint().orElseThrow().contains("as PDF"), told.toString());
  }

  /** Twelve lists may stand in each other, and a list of Word has nine levels. */
  @Test
  void listsInListsAreNoDeeperThanAnOfficeTakes() throws IOException {
    Files.createDirectory(folder.resolve("sections"));
    Files.writeString(folder.resolve("sections/deep.ftlx"), "<ol><li>0".repeat(12) + "</li></ol>".repeat(12) + "\n");
    byte[] docx = letter("sections: [deep]\nstates: {}", "").docx();
    DocxSchema.check(docx);
    List<String> levels = Docx.all(Docx.of(docx).document(), "ilvl").stream().map(Docx::value).toList();
    assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "8", "8", "8"), levels);
  }

  @Test
  void aDraftIsMarkedAsOne() throws IOException {
    ImrLetters letters = ImrLetters.standard();
    Docx docx = Docx.of(letters.draft(letters.read(CASE)).docx());
    assertEquals("DRAFT", Docx.lines(docx.part("word/header2.xml")).get(0));
    assertTrue(Docx.lines(docx.document()).get(0).startsWith("DRAFT. This is not a determination"));
  }

  @Test
  void localeAndTimeZoneChangeNothing() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.US);
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      byte[] here = Fixtures.letter(CASE).docx();
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertArrayEquals(here, Fixtures.letter(CASE).docx());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void wordsThatXmlReadsAsMarkupStayWords() throws IOException {
    PrintableLetter letter = letter("title: \"<Roe> & \\\"Doe\\\"\"", "");
    Docx docx = Docx.of(letter.docx());
    assertEquals("<Roe> & \"Doe\"", Docx.all(docx.part("docProps/core.xml"), "title").get(0).getTextContent());
  }

  private PrintableLetter letter(String said, String css) throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), "about: tried here\nover: imr-2015\n" + said + "\n");
    Files.writeString(folder.resolve("letter.css"), css + "\n");
    ImrLetters letters = ImrLetters.using(TemplatePack.folder(folder));
    return letters.compose(letters.read(CASE).orThrow());
  }
}
