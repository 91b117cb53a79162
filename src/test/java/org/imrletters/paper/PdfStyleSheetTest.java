package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.List;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.imrletters.letter.MarginLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfStyleSheetTest {

  private static final Letter LETTER = PdfSamples.whole(1);

  @Test
  void theFooterStandsOnEveryPageWithItsNumbers() {
    byte[] pdf = PdfSamples.renderer().print(PdfSamples.whole(5), Imprint.NONE).bytes();
    assertEquals(List.of("CM15-0000001 Page 1 of 3", "CM15-0000001 Page 2 of 3", "CM15-0000001 Page 3 of 3"),
        PdfText.footers(pdf));
  }

  @Test
  void aFooterThatLooksLikeAStyleSheetIsText() {
    String hostile = "\"; } body{display:none} @page{margin:9in} \\A </style>";
    Letter letter = PdfSamples.letter(new MarginLine(hostile, "{x}{page}"), List.of(PdfSamples.paragraph("Words.")));
    byte[] pdf = PdfSamples.renderer().print(letter, Imprint.NONE).bytes();
    assertEquals(List.of(hostile + " {x}1"), PdfText.footers(pdf));
    assertEquals(List.of(List.of("Words.")), PdfText.pages(pdf));
  }

  /** However a color is written, the letter is the same file. */
  @ParameterizedTest
  @ValueSource(strings = {"#4682b4", "SteelBlue", "rgb(70, 130, 180)", "rgb(70 130 180)", "rgba(70, 130, 180, 1)",
      "hsl(207.273, 44%, 49.02%)", "#4682B4ff"})
  void aColorIsTheSameInEveryNotation(String color) {
    assertArrayEquals(
        PdfSamples.renderer(PdfSamples.css() + "h1 { color: steelblue }").print(LETTER, Imprint.NONE).bytes(),
        PdfSamples.renderer(PdfSamples.css() + "h1 { color: " + color + " }").print(LETTER, Imprint.NONE).bytes());
  }

  @Test
  void aStyleSheetMayNameFontsThatAreNotThereBesidesOneThatIs() {
    byte[] pdf = PdfSamples.renderer("body { font-family: Georgia, 'Letter Serif', serif; }")
        .print(LETTER, Imprint.NONE)
        .bytes();
    assertTrue(PdfText.words(pdf).contains("CLINICAL CASE SUMMARY"));
  }

  @Test
  void withoutAWordOnFontsTheFirstOneServes() {
    assertEquals(List.of(), Conformance.failures(PdfSamples.renderer("").print(LETTER, Imprint.NONE).bytes()));
  }

  @Test
  void aStyleSheetThatLeadsWordsToNoFontIsRefused() {
    PdfRenderer renderer = PdfSamples.renderer("h2 { font-family: Georgia; }");
    String message = assertThrows(IllegalArgumentException.class, () -> renderer.print(LETTER, Imprint.NONE).bytes())
        .getMessage();
    assertEquals("the style sheet asks for a font of [Georgia], and none was given", message);
  }

  @Test
  void aStyleSheetBringsNoFontsOfItsOwn() {
    PdfRenderer renderer = openhtmltopdf(
        "@font-face { font-family: Own; src: url(templates/fonts/LiberationSans-Bold.ttf); } h2 { font-family: Own; }");
    assertThrows(IllegalArgumentException.class, () -> renderer.print(LETTER, Imprint.NONE).bytes());
  }

  @Test
  void noAddressIsAskedForAnything() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String url = "url(http://127.0.0.1:" + server.getLocalPort() + "/x)";
      String css = PdfSamples.css();
      byte[] pdf = openhtmltopdf(
          "@import " + url + ";" + css + "h1 { background: " + url + "; list-style-image: " + url + "; }")
          .print(LETTER, Imprint.NONE)
          .bytes();
      server.setSoTimeout(50);
      assertThrows(SocketTimeoutException.class, server::accept);
      assertFalse(PdfText.words(pdf).isEmpty());
    }
  }

  private static PdfRenderer openhtmltopdf(String css) {
    return PdfRenderer.openhtmltopdf(css, PdfSamples.fonts());
  }

  @Test
  void aFontFileDoesNotChangeWithTheBytesItWasMadeOf() {
    byte[] bytes = {1, 2, 3};
    FontFile font = new FontFile("Letter Serif", 400, false, ByteBuffer.wrap(bytes));
    bytes[0] = 9;
    font.content().get();
    byte[] content = new byte[3];
    font.content().get(content);
    assertArrayEquals(new byte[]{1, 2, 3}, content);
  }

  @Test
  void aFileThatIsNoFontIsRefused() {
    List<FontFile> fonts = List.of(new FontFile("Letter Serif", 400, false, ByteBuffer.wrap(new byte[]{1, 2, 3})));
    assertThrows(StyleException.class,
        () -> PdfRenderer.of("", fonts).print(PdfSamples.whole(1), Imprint.NONE).bytes());
    assertThrows(IllegalArgumentException.class, () -> PdfRenderer.of("", List.of()));
  }
}
