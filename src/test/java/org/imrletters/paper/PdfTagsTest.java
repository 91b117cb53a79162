package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imrletters.letter.Block;
import org.imrletters.letter.Footer;
import org.junit.jupiter.api.Test;

class PdfTagsTest {

  private final PdfRenderer renderer = PdfSamples.renderer();

  @Test
  void headingsAndParagraphsAreTaggedAsSuch() {
    String tags = tags(PdfSamples.heading(1, "SUMMARY"), PdfSamples.paragraph("Words."), PdfSamples.heading(2, "Item"));
    assertTrue(tags.contains("H1 P H2"), tags);
  }

  @Test
  void aListHasItsPointsWithTheirLabels() {
    String tags = tags(new Block.Points(true, "", List.of(List.of(PdfSamples.paragraph("one")),
        List.of(PdfSamples.paragraph("two"), PdfSamples.paragraph("more")))));
    assertTrue(tags.contains("L[LI[Lbl LBody"), tags);
    assertEquals(2, tags.split("LI\\[", -1).length - 1, tags);
  }

  @Test
  void aTableNamesItsFactsByHeaderCells() {
    String tags = tags(PdfSamples.table());
    assertTrue(tags.contains("Table[TBody[TR[TH TD TH TD] TR[TH TD TH TD] TR[TH TD TD TD]]]"), tags);
  }

  @Test
  void aQuotationIsTaggedAsSuch() {
    String tags = tags(new Block.Quote("", List.of(PdfSamples.paragraph("Quoted."))));
    assertTrue(tags.contains("BlockQuote[P"), tags);
  }

  @Test
  void theFooterIsFurnitureAndNoPartOfTheLettersWords() {
    Block words = PdfSamples.paragraph("Words.");
    String without = PdfFile.tags(renderer.render(PdfSamples.letter(Footer.NONE, List.of(words))));
    byte[] with = renderer.render(PdfSamples.letter(new Footer("left", "Page {page}"), List.of(words)));
    assertEquals(without, PdfFile.tags(with));
    assertEquals("left Page 1", PdfFile.furniture(with).strip());
  }

  private String tags(Block... blocks) {
    return PdfFile.tags(renderer.render(PdfSamples.letter(blocks)));
  }
}
