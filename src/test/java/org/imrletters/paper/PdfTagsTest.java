package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.imrletters.letter.Block;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Inline;
import org.imrletters.letter.MarginLine;
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
    String tags = tags(new Block.Points("1", "", List.of(List.of(PdfSamples.paragraph("one")),
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
    String without = PdfFile
        .tags(renderer.print(PdfSamples.letter(MarginLine.NONE, List.of(words)), Imprint.NONE).bytes());
    byte[] with = renderer.print(PdfSamples.letter(new MarginLine("left", "Page {page}"), List.of(words)), Imprint.NONE)
        .bytes();
    assertEquals(without, PdfFile.tags(with));
    assertEquals("left Page 1", PdfFile.furniture(with).strip());
  }

  @Test
  void anItemThatIsNotDecidedIsNamedWithoutItsColon() {
    Block item = new Block.Heading(1, "", List.of(new Inline.Run("MRI of the knee:", true, false)));
    byte[] pdf = renderer.print(PdfSamples.letter(item), Imprint.NONE).bytes();
    assertEquals("MRI of the knee", PdfFile.outline(pdf));
  }

  @Test
  void whatStandsBeforeAPointIsReadAloud() {
    Block points = new Block.Points("", "",
        List.of(List.of(PdfSamples.paragraph("one")), List.of(PdfSamples.paragraph("two"))));
    Map<String, String> marks = Map.of("disc", "\u2022 one \u2022 two", "circle", "\u25e6 one \u25e6 two", "square",
        "\u25aa one \u25aa two", "decimal", "1. one 2. two", "lower-roman", "i. one ii. two", "none", "one two");
    marks.forEach((style, said) -> {
      byte[] pdf = PdfRenderer.of("ul { list-style-type: " + style + " }", StandardFonts.all())
          .print(PdfSamples.letter(points), Imprint.NONE)
          .bytes();
      assertEquals(said, String.join(" ", ReadAloud.wordsWithMarks(pdf)), style);
      assertEquals("one two", String.join(" ", ReadAloud.words(pdf)), style);
    });
  }

  private String tags(Block... blocks) {
    return PdfFile.tags(renderer.print(PdfSamples.letter(blocks), Imprint.NONE).bytes());
  }
}
