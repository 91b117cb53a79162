package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imrletters.letter.Letter;
import org.imrletters.paper.style.StyleSheet;
import org.junit.jupiter.api.Test;

/** Style sheets that say more than the library's own page layout understands go to openhtmltopdf. */
class PdfEngineTest {

  private static final String BEYOND = "p { text-align: justify; text-indent: 12pt } h1 { letter-spacing: 1pt }";

  private final PdfRenderer renderer = PdfSamples.renderer(PdfSamples.css() + BEYOND);
  private final Letter letter = PdfSamples.whole(3);

  @Test
  void theseAreSuchStyleSheetsAndThatOfTheOtherTestsIsNot() {
    assertTrue(StyleSheet.of(PaperStyle.sheets("Letter Serif", PdfSamples.css() + BEYOND)).isEmpty());
    assertTrue(StyleSheet.of(PaperStyle.sheets("Letter Serif", PdfSamples.css())).isPresent());
  }

  @Test
  void theirLettersKeepToBothStandards() {
    assertEquals(List.of(), Conformance.failures(renderer.render(letter)));
  }

  @Test
  void theySayTheSameWords() {
    assertEquals(words(PdfSamples.renderer().render(letter)), words(renderer.render(letter)));
  }

  @Test
  void theirTagsAndOutlineAreTheSame() {
    byte[] own = PdfSamples.renderer().render(letter);
    byte[] engine = renderer.render(letter);
    assertEquals(PdfFile.outline(own), PdfFile.outline(engine));
    assertEquals(count("H1", own), count("H1", engine));
    assertEquals(count("TH", own), count("TH", engine));
    assertEquals(PdfText.footers(own), PdfText.footers(engine));
  }

  @Test
  void theySayOfThemselvesWhatAllDo() {
    assertEquals(PdfFile.xmp(PdfSamples.renderer().render(letter)), PdfFile.xmp(renderer.render(letter)));
  }

  @Test
  void theirBytesAreTheSameTwice() {
    assertArrayEquals(renderer.render(letter), renderer.render(letter));
  }

  private static String words(byte[] pdf) {
    return String.join("", PdfText.pages(pdf).stream().flatMap(List::stream).toList()).replace(" ", "");
  }

  private static int count(String tag, byte[] pdf) {
    return PdfFile.tags(pdf).split("\\b" + tag + "\\b", -1).length;
  }
}
