package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.imrletters.letter.Block;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links can be followed from their words, by either way to paper, and are told as links. */
class PdfLinksTest {

  private static final String PAGE = "https://www.dir.ca.gov/dwc/(imr)?for=worker&lang=en#about";
  private static final Letter LETTER = PdfSamples.letter(PdfSamples.heading(1, "LINKS"),
      new Block.Paragraph("",
          List.of(PdfSamples.run(PdfSamples.PROSE + " The rules stand "),
              new Inline.Run("on the pages of the Division, there under the ", false, false, PAGE, ""),
              new Inline.Run("heading", true, false, PAGE, ""),
              new Inline.Run(" for workers who were injured, which is some way to go", false, false, PAGE, ""),
              PdfSamples.run(" for those who look for them. Letters to "),
              new Inline.Run("office@example.org", false, false, "mailto:office@example.org", ""),
              PdfSamples.run(" are answered."))));

  static Stream<Named<byte[]>> files() {
    return Routes.both(LETTER);
  }

  @ParameterizedTest
  @MethodSource("files")
  void keepsToBothStandards(byte[] pdf) {
    assertEquals(List.of(), Conformance.failures(pdf));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isTaggedAsLinks(byte[] pdf) {
    assertTrue(PdfFile.tags(pdf).matches(".*P\\[Link( Link)+\\].*"), PdfFile.tags(pdf));
  }

  @ParameterizedTest
  @MethodSource("files")
  void leadsFromItsWordsToItsAddress(byte[] pdf) throws IOException {
    assertEquals(Map.of(PAGE, words(
        "on the pages of the Division, there under the heading for workers who were injured, which is some way to go"),
        "mailto:office@example.org", words("office@example.org")), links(pdf));
  }

  private static List<String> words(String text) {
    return Stream.of(text.strip().split("\\s+")).sorted().toList();
  }

  /** The words that stand where a link can be pressed, sorted, by its address. */
  private static Map<String, List<String>> links(byte[] pdf) throws IOException {
    Map<String, String> words = new LinkedHashMap<>();
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      for (PDPage page : paper.getPages()) {
        for (PDAnnotation spot : page.getAnnotations()) {
          String address = ((PDActionURI) ((PDAnnotationLink) spot).getAction()).getURI();
          words.merge(address, wordsAt(spot.getRectangle(), page), (line, next) -> line + " " + next);
        }
      }
    }
    Map<String, List<String>> links = new LinkedHashMap<>();
    words.forEach((address, text) -> links.put(address, words(text)));
    return links;
  }

  private static String wordsAt(PDRectangle spot, PDPage page) throws IOException {
    PDFTextStripperByArea area = new PDFTextStripperByArea();
    // A point wider than it is at its left, and half a point narrower at its right, where the next word may begin.
    area.addRegion("spot", new java.awt.geom.Rectangle2D.Float(spot.getLowerLeftX() - 1,
        page.getMediaBox().getHeight() - spot.getUpperRightY(), spot.getWidth() + 0.5f, spot.getHeight()));
    area.extractRegions(page);
    return area.getTextForRegion("spot");
  }
}
