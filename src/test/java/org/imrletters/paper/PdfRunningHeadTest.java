package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.imrletters.letter.Block;
import org.imrletters.letter.Letter;
import org.imrletters.letter.MarginLine;
import org.junit.jupiter.api.Test;

class PdfRunningHeadTest {

  private static final Routes ROUTES = Routes.of("body { font-family: 'Letter Serif'; }");
  private static final Letter LETTER = letter(
      new MarginLine("Final Determination", "CM15-0000001, page {page} of {pages}"));

  @Test
  void standsOnEveryPageButTheFirst() {
    for (byte[] pdf : List.of(ROUTES.own(LETTER), ROUTES.engine(LETTER))) {
      assertEquals(
          List.of("", "Final Determination CM15-0000001, page 2 of 3", "Final Determination CM15-0000001, page 3 of 3"),
          PdfText.heads(pdf));
    }
  }

  @Test
  void countsPagesAtTheLeftToo() {
    Letter letter = letter(new MarginLine("{page}/{pages}", ""));
    for (byte[] pdf : List.of(ROUTES.own(letter), ROUTES.engine(letter))) {
      assertEquals(List.of("", "2/3", "3/3"), PdfText.heads(pdf));
    }
  }

  @Test
  void changesNoLineOfTheLetter() {
    Letter without = letter(MarginLine.NONE);
    assertEquals(PdfText.pages(ROUTES.own(without)), PdfText.pages(ROUTES.own(LETTER)));
    assertEquals(PdfText.pages(ROUTES.engine(without)), PdfText.pages(ROUTES.engine(LETTER)));
  }

  @Test
  void isFurnitureAndKeepsToBothStandards() {
    for (byte[] pdf : List.of(ROUTES.own(LETTER), ROUTES.engine(LETTER))) {
      assertEquals(List.of(), Conformance.failures(pdf));
    }
    assertTrue(artifacts(ROUTES.own(LETTER)).contains("Header"));
  }

  private static List<String> artifacts(byte[] pdf) {
    return PdfFile.read(pdf, file -> {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(file.getPage(1));
      return extractor.getMarkedContents()
          .stream()
          .filter(part -> part.getTag().equals("Artifact"))
          .map(PDMarkedContent::getProperties)
          .map(properties -> properties.getNameAsString(COSName.SUBTYPE, ""))
          .toList();
    });
  }

  private static Letter letter(MarginLine head) {
    List<Block> blocks = Collections.nCopies(30, PdfSamples.paragraph(PdfSamples.PROSE));
    Letter letter = PdfSamples.letter(new MarginLine("left", "right"), blocks);
    return new Letter(letter.title(), letter.language(), letter.organization(), letter.caseNumber(), letter.date(),
        letter.sections(), head, letter.footer(), letter.envelope());
  }
}
