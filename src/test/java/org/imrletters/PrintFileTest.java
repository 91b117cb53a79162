package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.imrletters.PrintFile.Place;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.PackException;
import org.imrletters.proof.Proof;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A print file of the letters to all recipients of the fixtures, and one in large print. */
class PrintFileTest {

  /** Where the packs that travel with the library have the code of a sheet. */
  private static final Rectangle ZONE = new Rectangle(549, 54, 45, 126);

  private static final List<PrintableLetter> LETTERS = new ArrayList<>();
  private static final List<Place> PLACES = new ArrayList<>();
  private static byte[] file;

  @BeforeAll
  static void printAll() throws IOException {
    Stream.concat(Stream.of(Fixtures.ROOT.resolve("cli/roe.yaml")), Fixtures.lettersOfOurPacks())
        .map(Fixtures::letter)
        .flatMap(letter -> letter.reachable().stream())
        .forEach(LETTERS::add);
    LETTERS.add(LETTERS.get(0).largePrint());
    file = printed(LETTERS, PLACES);
  }

  private static byte[] printed(List<PrintableLetter> letters, List<Place> places) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintFile file = PrintFile.on(out)) {
      for (int i = 0; i < letters.size(); i++) {
        places.add(file.add(letters.get(i), piece(i)));
      }
      file.finish();
    }
    return out.toByteArray();
  }

  private static String piece(int letter) {
    return "BD26-0004418-" + (letter + 1);
  }

  @Test
  void eachPageIsThatOfItsLetterButForTheZone() throws IOException {
    try (PDDocument all = Loader.loadPDF(file)) {
      for (int i = 0; i < LETTERS.size(); i++) {
        try (PDDocument one = Loader.loadPDF(LETTERS.get(i).pdf())) {
          assertEquals(one.getNumberOfPages(), PLACES.get(i).pages());
          for (int page = 0; page < one.getNumberOfPages(); page++) {
            int there = PLACES.get(i).page() - 1 + page;
            assertEquals(glyphs(one, page), glyphs(all, there));
            assertArrayEquals(picture(one, page), picture(all, there), piece(i) + ", page " + (page + 1));
          }
        }
      }
    }
  }

  /** What is written where, in which size, in the order of the file. */
  private static List<String> glyphs(PDDocument paper, int page) throws IOException {
    List<String> glyphs = new ArrayList<>();
    PDFTextStripper stripper = new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition glyph) {
        if (!ZONE.contains(glyph.getXDirAdj(), glyph.getYDirAdj())) {
          glyphs.add(glyph.getUnicode() + " " + glyph.getXDirAdj() + " " + glyph.getYDirAdj() + " "
              + glyph.getFontSizeInPt() + " " + glyph.getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""));
        }
      }
    };
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    stripper.getText(paper);
    return glyphs;
  }

  private static int[] picture(PDDocument paper, int page) throws IOException {
    BufferedImage drawn = new PDFRenderer(paper).renderImage(page, 1, ImageType.RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fill(ZONE);
    pen.dispose();
    return drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
  }

  @Test
  void eachLetterBeginsOnAFrontAndEachFrontHasACodeThatACameraReads() throws Exception {
    try (PDDocument all = Loader.loadPDF(file)) {
      int page = 3;
      for (int i = 0; i < LETTERS.size(); i++) {
        Place place = PLACES.get(i);
        assertEquals(page, place.page());
        assertEquals((place.pages() + 1) / 2, place.sheets());
        for (int sheet = 1; sheet <= place.sheets(); sheet++) {
          int front = page - 1 + 2 * (sheet - 1);
          assertEquals(piece(i) + ";" + sheet + ";" + place.sheets(), code(all, front));
          assertEquals((piece(i) + "Sheet " + sheet + " of " + place.sheets()).replace(" ", ""), marked(all, front));
          assertEquals("", marked(all, front + 1));
        }
        if (place.pages() % 2 == 1) {
          assertTrue(!all.getPage(page - 1 + place.pages()).hasContents());
        }
        page += 2 * place.sheets();
      }
      assertEquals(page - 1, all.getNumberOfPages());
    }
  }

  private static String code(PDDocument paper, int page) throws Exception {
    int scale = 4;
    BufferedImage drawn = new PDFRenderer(paper).renderImage(page, scale, ImageType.RGB)
        .getSubimage(scale * ZONE.x, scale * ZONE.y, scale * ZONE.width, scale * ZONE.width);
    int[] dots = drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
    return new DataMatrixReader().decode(new BinaryBitmap(
        new GlobalHistogramBinarizer(new RGBLuminanceSource(drawn.getWidth(), drawn.getHeight(), dots)))).getText();
  }

  /** The words in the zone. */
  private static String marked(PDDocument paper, int page) throws IOException {
    StringBuilder words = new StringBuilder();
    PDFTextStripper stripper = new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition glyph) {
        if (ZONE.contains(glyph.getXDirAdj(), glyph.getYDirAdj())) {
          words.append(glyph.getUnicode().strip());
        }
      }
    };
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    stripper.getText(paper);
    return words.toString();
  }

  @Test
  void isForPrintingOnlyAndSaysSo() throws IOException {
    try (PDDocument all = Loader.loadPDF(file)) {
      assertEquals("Print file, for printing only", all.getDocumentInformation().getTitle());
      String xmp = new String(all.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(xmp.contains("for printing only") && !xmp.contains("pdfuaid") && !xmp.contains("pdfaid"), xmp);
      assertEquals("DuplexFlipLongEdge", all.getDocumentCatalog().getViewerPreferences().getDuplex());
      assertNull(all.getDocumentCatalog().getStructureTreeRoot());
      assertNull(all.getDocumentCatalog().getNames());
      for (PDPage page : all.getPages()) {
        assertEquals(List.of(), page.getAnnotations());
      }
    }
    assertEquals(List.of("no-provenance"),
        Proof.read(file, "bundle.pdf").problems().stream().map(told -> told.code()).toList());
  }

  @Test
  void bookmarksNamePiecesAlone() throws IOException {
    try (PDDocument all = Loader.loadPDF(file)) {
      List<String> named = new ArrayList<>();
      for (PDOutlineItem item : all.getDocumentCatalog().getDocumentOutline().children()) {
        int page = all.getPages().indexOf(item.findDestinationPage(all));
        assertEquals(PLACES.get(named.size()).page() - 1, page);
        assertTrue(!item.hasChildren());
        named.add(item.getTitle());
      }
      assertEquals(Stream.iterate(0, i -> i + 1).limit(LETTERS.size()).map(PrintFileTest::piece).toList(), named);
    }
  }

  @Test
  void theFirstSheetHasTheTotals() throws IOException {
    try (PDDocument all = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      List<String> lines = stripper.getText(all).lines().map(String::strip).toList();
      assertEquals(List.of("Letters " + LETTERS.size(), "Pages " + PLACES.stream().mapToInt(Place::pages).sum(),
          "Sheets, without this one " + PLACES.stream().mapToInt(Place::sheets).sum(), "First piece " + piece(0),
          "Last piece " + piece(LETTERS.size() - 1)), lines.subList(lines.size() - 5, lines.size()));
      assertTrue(!all.getPage(1).hasContents());
    }
  }

  @Test
  void hasEachFontOnceAndIsLessThanHalfAsLargeAsItsLetters() throws IOException {
    try (PDDocument all = Loader.loadPDF(file)) {
      List<String> fonts = new ArrayList<>();
      PDResources resources = all.getPage(2).getResources();
      for (var name : resources.getFontNames()) {
        fonts.add(resources.getFont(name).getName().substring(7));
      }
      assertEquals(fonts.stream().distinct().toList(), fonts);
    }
    long singly = LETTERS.stream().mapToLong(letter -> letter.pdf().length).sum();
    assertTrue(2L * file.length < singly, file.length + " of " + singly + " bytes");
  }

  @Test
  void theSameLettersGiveTheSameBytes() throws IOException {
    assertArrayEquals(file, printed(LETTERS, new ArrayList<>()));
  }

  @Test
  void aPieceHasANameOfItsOwnThatNamesNobody() throws IOException {
    try (PrintFile opened = PrintFile.on(OutputStream.nullOutputStream())) {
      assertThrows(IllegalStateException.class, opened::finish);
      opened.add(LETTERS.get(0), "A-1");
      for (String piece : List.of("A-1", "", "Jos\u00e9", "a b", "x".repeat(61))) {
        assertThrows(IllegalArgumentException.class, () -> opened.add(LETTERS.get(0), piece), piece);
      }
    }
  }

  @Test
  void aDraftIsPutIntoNoEnvelope() throws IOException {
    ImrLetters letters = ImrLetters.standard();
    PrintableLetter draft = letters.draft(letters.read(Path.of("fixtures/cli/roe.yaml")));
    try (PrintFile opened = PrintFile.on(OutputStream.nullOutputStream())) {
      assertThrows(IllegalArgumentException.class, () -> opened.add(draft, "A-1"));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      head: {capitals: yes} | no-sheet-code
      layout: openhtmltopdf | print-file-not-served
      """)
  void aPackThatIsNotForPrintFilesIsTold(String said, String code, @TempDir Path pack) throws IOException {
    assertEquals(code, told(said, pack).code());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      left: 7in, top: 0.75in, width: 0.625in, height: 1.75in      | it reaches from the margin into the words of letters
      left: 5in, top: 10.25in, width: 2.5in, height: 0.5in       | "it meets the words 'Page 1 of 1'"
      left: 7.625in, top: 0.75in, width: 0.25in, height: 1.75in   | it has no room for a code and its words
      left: 7.625in, top: 0.75in, width: 0.625in, height: 0.75in  | it has no room for a code and its words
      left: 8in, top: 0.75in, width: 0.625in, height: 1.75in      | it does not lie on the sheet
      left: 0.25in, top: 2in, width: 0.625in, height: 1.75in      | it may show in the window of the envelope
      """)
  void aZoneThatIsOfNoUseIsTold(String zone, String why, @TempDir Path pack) throws IOException {
    Diagnostic told = told("""
        head:
          envelope:
            width: 9.5in
            height: 4.125in
            fold: 4in
            window: {left: 0.875in, bottom: 0.5in, width: 4.5in, height: 1.125in}
            sheetCode: {%s, says: "Sheet {sheet} of {sheets}"}
        """.formatted(zone), pack);
    assertEquals("sheet-code-misplaced", told.code());
    assertEquals("the zone for the code of a sheet is of no use: " + why, told.message());
  }

  /** What is told of a pack in which something is said otherwise than in the standard one. */
  private static Diagnostic told(String said, Path pack) throws IOException {
    Files.writeString(pack.resolve("pack.yaml"), "over: imr-2015\n" + said);
    ImrLetters letters = ImrLetters.using(TemplatePack.folder(pack));
    PrintableLetter letter = letters.compose(letters.read(Fixtures.LETTERS.resolve("one-item.yaml")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintFile opened = PrintFile.on(out)) {
      PackException wrong = assertThrows(PackException.class, () -> opened.add(letter, "A-1"));
      assertEquals(0, out.size());
      assertEquals(pack.resolve("pack.yaml").toString(), wrong.problems().get(0).location().orElseThrow().file());
      return wrong.problems().get(0);
    }
  }
}
