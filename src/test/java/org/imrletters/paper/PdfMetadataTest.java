package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.imrletters.letter.Block;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.junit.jupiter.api.Test;

class PdfMetadataTest {

  private final PdfRenderer renderer = PdfSamples.renderer();

  @Test
  void aFileNamesItsTitleAndTheOrganizationAndNoOneElse() {
    byte[] pdf = renderer.print(PdfSamples.whole(1), Imprint.NONE).bytes();
    assertEquals("Final Determination Letter", PdfFile.read(pdf, file -> file.getDocumentInformation().getTitle()));
    assertEquals("Example Reviewers", PdfFile.read(pdf, file -> file.getDocumentInformation().getAuthor()));
    assertEquals(Set.of("Title", "Author", "Producer", "CreationDate"),
        PdfFile.read(pdf, file -> file.getDocumentInformation().getMetadataKeys()));
    assertTrue(PdfFile.xmp(pdf).contains("<rdf:li>Example Reviewers</rdf:li>"));
  }

  @Test
  void itsDateIsThatOfTheDetermination() {
    byte[] pdf = renderer.print(PdfSamples.whole(1), Imprint.NONE).bytes();
    assertEquals("D:20151203120000Z", creationDate(pdf));
    assertTrue(PdfFile.xmp(pdf).contains("<xmp:CreateDate>2015-12-03T12:00:00Z</xmp:CreateDate>"));
  }

  @Test
  void aLetterWithoutADateHasAFileWithoutOne() {
    byte[] pdf = renderer.print(plain("Title", Optional.empty()), Imprint.NONE).bytes();
    assertNull(creationDate(pdf));
    assertFalse(PdfFile.xmp(pdf).contains("Date"));
  }

  @Test
  void aReaderShowsTheTitleAndKnowsTheLanguage() {
    byte[] pdf = renderer.print(PdfSamples.whole(1), Imprint.NONE).bytes();
    assertEquals("en-US", PdfFile.read(pdf, file -> file.getDocumentCatalog().getLanguage()));
    assertEquals(true, PdfFile.read(pdf, file -> file.getDocumentCatalog().getViewerPreferences().displayDocTitle()));
  }

  @Test
  void markupInATitleStaysText() {
    byte[] pdf = renderer.print(plain("A & <b>", Optional.empty()), Imprint.NONE).bytes();
    assertTrue(PdfFile.xmp(pdf).contains("A &amp; &lt;b&gt;</rdf:li>"));
    assertEquals("A & <b>", PdfFile.read(pdf, file -> file.getDocumentInformation().getTitle()));
  }

  @Test
  void sectionsAndTheirItemsStandInTheOutline() {
    Block broken = new Block.Heading(2, "",
        List.of(PdfSamples.run("An item"), new Inline.Break(), PdfSamples.run("in two")));
    byte[] pdf = renderer
        .print(PdfSamples.letter(PdfSamples.heading(1, "ONE"), PdfSamples.heading(1, "TWO"), broken), Imprint.NONE)
        .bytes();
    assertEquals("ONE | TWO[An item in two]", PdfFile.outline(pdf));
  }

  @Test
  void everyFontIsEmbeddedAsASubset() {
    byte[] pdf = renderer.print(PdfSamples.whole(1), Imprint.NONE).bytes();
    Boolean subsets = PdfFile.read(pdf, file -> {
      for (COSName name : file.getPage(0).getResources().getFontNames()) {
        var font = file.getPage(0).getResources().getFont(name);
        if (!font.isEmbedded() || !font.getName().matches("[A-Z]{6}\\+Liberation.*")) {
          return false;
        }
      }
      return true;
    });
    assertTrue(subsets);
  }

  private static String creationDate(byte[] pdf) {
    return PdfFile.read(pdf, file -> file.getDocumentInformation().getCOSObject().getString(COSName.CREATION_DATE));
  }

  private static Letter plain(String title, Optional<LocalDate> date) {
    Letter letter = PdfSamples.whole(1);
    return new Letter(title, "en-US", "Example Reviewers", Optional.empty(), date, letter.sections(), letter.head(),
        letter.footer(), letter.envelope());
  }
}
