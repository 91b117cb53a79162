package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.imrletters.letter.MarginLine;
import org.imrletters.paper.UnprintableException.Unprintable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfUnprintableTest {

  private final PdfRenderer renderer = PdfSamples.renderer();

  @Test
  void aCharacterThatTheFontsLackIsNamedWithItsWords() {
    Letter letter = PdfSamples.letter(PdfSamples.heading(1, "FINE"), PdfSamples.paragraph("a \u6f22 b \u6f22"));
    assertEquals(List.of(new Unprintable(0x6F22, "a \u6f22 b \u6f22")), renderer.unprintable(letter, Imprint.NONE));
  }

  @Test
  void allOfThemAreNamedInReadingOrder() {
    Letter letter = PdfSamples.letter(new MarginLine("\u6f22", ""),
        List.of(PdfSamples.paragraph("smile \ud83d\ude00"),
            new Block.Points("", "",
                List.of(List.of(new Block.Quote("", List.of(PdfSamples.paragraph("\u5b57\u6f22")))))),
            new Block.Table("", List.of(List.of(new Cell(false, List.of(PdfSamples.run("\u2603"))))))));
    assertEquals(List.of("U+1F600", "U+5B57", "U+6F22", "U+2603", "U+6F22"),
        renderer.unprintable(letter, Imprint.NONE).stream().map(Unprintable::code).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"soft\u00adhyphen", "zero\u200bwidth", "\u202eoverride", "bell\u0007",
      "lone \ud800 surrogate", "\ue000", "\ufffc", "\u05d0", "x\u0301"})
  void whatWouldVanishOrStandElsewhereIsNamedToo(String words) {
    Letter letter = PdfSamples.letter(PdfSamples.paragraph(words));
    assertEquals(1, renderer.unprintable(letter, Imprint.NONE).size());
  }

  @Test
  void aLetterWithOneIsNotPrinted() {
    Letter letter = PdfSamples.letter(PdfSamples.paragraph("a \u6f22"));
    UnprintableException refused = assertThrows(UnprintableException.class,
        () -> renderer.print(letter, Imprint.NONE).bytes());
    assertEquals("cannot print U+6F22", refused.getMessage());
    assertEquals(renderer.unprintable(letter, Imprint.NONE), refused.characters());
  }

  @Test
  void theCharactersOfAnOrdinaryLetterAreFine() {
    String words = "\u201cquotes\u201d \u2018and\u2019 \u2013 \u2014 \u2026 \u2022 \u00a7"
        + " \u00b5 \u00b0 \u00b1 \u2264 \u2265 \u00bd \u00ae \u2122 \u20ac \u00f1 \u00e9 \u03b1\u03b2 e\u0301\t.";
    assertEquals(List.of(), renderer.unprintable(PdfSamples.letter(PdfSamples.paragraph(words)), Imprint.NONE));
  }
}
