package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.imrletters.letter.Block;
import org.imrletters.letter.Image;
import org.imrletters.letter.Letter;
import org.imrletters.paper.picture.Drawing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PdfDrawingTest {

  private static final Path SAMPLES = Path.of("src/test/resources/org/imrletters/paper/picture");
  private static final String CSS = "body { font-family: 'Letter Serif'; } figure { margin: 0 }";
  private static final Routes ROUTES = Routes.of(CSS);

  /** On a page of US Letter with margins of an inch, in points. */
  private static final double WIDTH = 450;

  /** The drawings of the tests. */
  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList().stream();
    }
  }

  @TestFactory
  Stream<DynamicTest> keepsToBothStandards() throws IOException {
    return tests(letter -> {
      assertEquals(List.of(), Conformance.failures(ROUTES.own(letter)));
      assertEquals(List.of(), Conformance.failures(ROUTES.engine(letter)));
    });
  }

  @TestFactory
  Stream<DynamicTest> looksTheSameOnBothWays() throws IOException {
    return tests(letter -> {
      int[] dots = dots(ROUTES.own(letter));
      assertTrue(Arrays.stream(dots).distinct().count() > 10, "nothing is drawn");
      assertArrayEquals(dots, dots(ROUTES.engine(letter)));
    });
  }

  @TestFactory
  Stream<DynamicTest> isDrawnInLinesAndNotInDots() throws IOException {
    return tests(letter -> {
      for (byte[] pdf : List.of(ROUTES.own(letter), ROUTES.engine(letter))) {
        PdfFile.read(pdf, file -> {
          assertEquals(0, pictures(file.getPage(0).getResources()));
          return file;
        });
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> isTheSameEachTime() throws IOException {
    return tests(letter -> assertArrayEquals(Routes.of(CSS).own(letter), Routes.of(CSS).own(letter)));
  }

  @Test
  void isAFigureWithItsPlaceAndWordsForThoseWhoCannotSeeIt() throws IOException {
    Letter letter = letter(SAMPLES.resolve("shapes.svg"));
    for (byte[] pdf : List.of(ROUTES.own(letter), ROUTES.engine(letter))) {
      PdfFile.read(pdf, file -> {
        var figure = PdfPictureTest.figure(file.getDocumentCatalog().getStructureTreeRoot());
        assertEquals("shapes.svg", figure.getAlternateDescription());
        float[] box = figure.getAttributes().getObject(0).getCOSObject().getCOSArray(COSName.BBOX).toFloatArray();
        assertArrayEquals(new float[]{72, 420, 522, 720}, box, 0.1f);
        return box;
      });
    }
  }

  @Test
  void aNumberOfAPageHasNoExponentHoweverSmallOrLargeItIs() throws IOException {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 .0002 .0001'>"
        + "<g transform='scale(1e-7)'><path d='M1e2 1e-4L9e2 1e2 5 1e3z' stroke='red' stroke-width='1e-3'/></g></svg>";
    Image image = new Image(Image.Kind.SVG, svg.getBytes(StandardCharsets.UTF_8), 100, 50);
    Letter letter = PdfSamples.letter(new Block.Figure("", image, "small"));
    for (byte[] pdf : List.of(ROUTES.own(letter), ROUTES.engine(letter))) {
      assertEquals(List.of(), Conformance.failures(pdf));
      BufferedImage page = page(pdf);
      assertEquals(0xFF000000, page.getRGB(96 + 22, 96 + 24));
    }
  }

  private interface Check {
    void of(Letter letter) throws IOException;
  }

  private static Stream<DynamicTest> tests(Check check) throws IOException {
    return samples().map(
        file -> DynamicTest.dynamicTest(file.getFileName().toString(), file.toUri(), () -> check.of(letter(file))));
  }

  /** A letter of this drawing alone. */
  static Letter letter(Path file) throws IOException {
    byte[] svg = Files.readAllBytes(file);
    Drawing drawing = Drawing.known(svg);
    Image image = new Image(Image.Kind.SVG, svg, WIDTH, WIDTH * drawing.height() / drawing.width());
    return PdfSamples.letter(new Block.Figure("", image, file.getFileName().toString()));
  }

  /** The page at 96 dots to the inch. */
  static BufferedImage page(byte[] pdf) {
    return PdfFile.read(pdf, file -> new PDFRenderer(file).renderImageWithDPI(0, 96));
  }

  /** Those between the margins, without the foot of the page. */
  private static int[] dots(byte[] pdf) {
    return page(pdf).getRGB(96, 96, 600, 400, null, 0, 600);
  }

  private static int pictures(PDResources resources) throws IOException {
    int pictures = 0;
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject) {
        pictures++;
      } else if (object instanceof PDFormXObject form && form.getResources() != null) {
        pictures += pictures(form.getResources());
      }
    }
    return pictures;
  }
}
