package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.junit.jupiter.api.Test;

/** Letters laid out by openhtmltopdf, under a style sheet that the library's own layout does not print. */
class PdfEngineTest {

  private static final String BEYOND = "p { text-indent: 12pt; hyphens: auto } h1 { font-variant: small-caps }";

  private final PdfRenderer renderer = PdfRenderer.openhtmltopdf(PdfSamples.css() + BEYOND, PdfSamples.fonts());
  private final Letter letter = PdfSamples.whole(3);

  @Test
  void theOwnLayoutRefusesWhatItDoesNotPrint() {
    PdfRenderer own = PdfSamples.renderer("h1 { float: right }");
    StyleException refused = assertThrows(StyleException.class, () -> own.print(letter, Imprint.NONE).bytes());
    assertEquals("style-not-printed: the property 'float' is not printed",
        refused.code() + ": " + refused.getMessage());
  }

  @Test
  void theirLettersKeepToBothStandards() {
    assertEquals(List.of(), Conformance.failures(renderer.print(letter, Imprint.NONE).bytes()));
  }

  @Test
  void theySayTheSameWords() {
    // It draws the dots of points, which are text elsewhere.
    assertEquals(words(PdfSamples.renderer().print(letter, Imprint.NONE).bytes()).replace("\u2022", ""),
        words(renderer.print(letter, Imprint.NONE).bytes()));
  }

  @Test
  void theirTagsAndOutlineAreTheSame() {
    byte[] own = PdfSamples.renderer().print(letter, Imprint.NONE).bytes();
    byte[] engine = renderer.print(letter, Imprint.NONE).bytes();
    assertEquals(PdfFile.outline(own), PdfFile.outline(engine));
    assertEquals(count("H1", own), count("H1", engine));
    assertEquals(count("TH", own), count("TH", engine));
    assertEquals(PdfText.footers(own), PdfText.footers(engine));
  }

  @Test
  void theySayOfThemselvesWhatAllDo() {
    assertEquals(PdfFile.xmp(PdfSamples.renderer().print(letter, Imprint.NONE).bytes()),
        PdfFile.xmp(renderer.print(letter, Imprint.NONE).bytes()));
  }

  @Test
  void theirBytesAreTheSameTwice() {
    assertArrayEquals(renderer.print(letter, Imprint.NONE).bytes(), renderer.print(letter, Imprint.NONE).bytes());
  }

  private static String words(byte[] pdf) {
    return String.join("", PdfText.pages(pdf).stream().flatMap(List::stream).toList()).replace(" ", "");
  }

  private static int count(String tag, byte[] pdf) {
    return PdfFile.tags(pdf).split("\\b" + tag + "\\b", -1).length;
  }

  @Test
  void aLineThroughWordsHidesNone() {
    Routes routes = Routes.of("p { text-decoration: line-through }");
    Readable.check(routes.engine(PdfSamples.letter(PdfSamples.paragraph("struck out"))),
        PdfSamples.letter(PdfSamples.paragraph("struck out")));
  }
}
