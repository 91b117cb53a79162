package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.imrletters.letter.Block;
import org.imrletters.letter.Image;
import org.imrletters.letter.Letter;
import org.imrletters.paper.picture.PngSamples;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfPictureTest {

  private static final String CSS = "body { font-family: 'Letter Serif'; } .mark { text-align: right; margin: 0 }";
  private static final Routes ROUTES = Routes.of(CSS);

  static Stream<Named<byte[]>> pictures() {
    return Stream.of(Named.of("gray of 1 bit", PngSamples.picture(0, 1)),
        Named.of("gray of 2 bits", PngSamples.picture(0, 2)), Named.of("gray of 4 bits", PngSamples.picture(0, 4)),
        Named.of("gray of 8 bits", PngSamples.picture(0, 8)),
        Named.of("gray without one tone", PngSamples.transparent(0, 8, (byte) 0, (byte) 7)),
        Named.of("colors of 8 bits", PngSamples.picture(2, 8)),
        Named.of("colors of 16 bits", PngSamples.picture(2, 16)),
        Named.of("listed colors of 1 bit", PngSamples.picture(3, 1)),
        Named.of("listed colors of 2 bits", PngSamples.picture(3, 2)),
        Named.of("listed colors of 4 bits", PngSamples.picture(3, 4)),
        Named.of("listed colors of 8 bits", PngSamples.picture(3, 8)),
        Named.of("listed colors, some transparent", PngSamples.transparent(3, 4, (byte) 0, (byte) 128, (byte) 255)),
        Named.of("gray with opacity", PngSamples.picture(4, 8)),
        Named.of("colors with opacity", PngSamples.picture(6, 8)));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void showsEveryDotAsItIs(byte[] png) throws IOException {
    BufferedImage expected = ImageIO.read(new ByteArrayInputStream(png));
    for (byte[] pdf : both(letter(png))) {
      BufferedImage shown = PdfFile.read(pdf, file -> picture(file.getPage(0).getResources()).getImage());
      for (int y = 0; y < expected.getHeight(); y++) {
        for (int x = 0; x < expected.getWidth(); x++) {
          assertNear(color(expected, x, y), shown.getRGB(x, y), x + ", " + y);
        }
      }
    }
  }

  @Test
  void keepsToBothStandards() {
    byte[][] pictures = {PngSamples.picture(0, 16), PngSamples.transparent(0, 8, (byte) 0, (byte) 7),
        PngSamples.picture(2, 16), PngSamples.transparent(3, 4, (byte) 0, (byte) 128), PngSamples.picture(4, 16),
        PngSamples.picture(6, 8)};
    Block[] figures = Stream.of(pictures).map(PdfPictureTest::figure).toArray(Block[]::new);
    for (byte[] pdf : both(PdfSamples.letter(figures))) {
      assertEquals(List.of(), Conformance.failures(pdf));
    }
  }

  @Test
  void isAFigureWithItsPlaceAndWordsForThoseWhoCannotSeeIt() {
    for (byte[] pdf : both(letter(PngSamples.picture(2, 8)))) {
      PdfFile.read(pdf, file -> {
        PDStructureElement figure = figure(file.getDocumentCatalog().getStructureTreeRoot());
        assertEquals("The mark of Example Reviewers (\u00A9)", figure.getAlternateDescription());
        float[] box = figure.getAttributes().getObject(0).getCOSObject().getCOSArray(COSName.BBOX).toFloatArray();
        assertArrayEquals(new float[]{432, 630, 540, 720}, box, 0.1f);
        return box;
      });
    }
  }

  @Test
  void isNoWiderThanItsLine() {
    Image wide = new Image(Image.Kind.PNG, PngSamples.picture(2, 8), 936, 792);
    for (byte[] pdf : both(PdfSamples.letter(new Block.Figure("mark", wide, "mark"), PdfSamples.paragraph("Words.")))) {
      PdfFile.read(pdf, file -> {
        PDStructureElement figure = figure(file.getDocumentCatalog().getStructureTreeRoot());
        float[] box = figure.getAttributes().getObject(0).getCOSObject().getCOSArray(COSName.BBOX).toFloatArray();
        assertArrayEquals(new float[]{72, 324, 540, 720}, box, 0.1f);
        return box;
      });
    }
  }

  @Test
  void isWrittenOnceHoweverOftenItIsShown() {
    Block.Figure figure = figure(PngSamples.picture(2, 8));
    int once = ROUTES.own(PdfSamples.letter(figure)).length;
    int thrice = ROUTES.own(PdfSamples.letter(figure, figure, figure)).length;
    assertTrue(thrice - once < 200, "the file grew by " + (thrice - once) + " bytes");
  }

  private static List<byte[]> both(Letter letter) {
    return List.of(ROUTES.own(letter), ROUTES.engine(letter));
  }

  private static Letter letter(byte[] png) {
    return PdfSamples.letter(figure(png), PdfSamples.heading(1, "SUMMARY"), PdfSamples.paragraph("Words."));
  }

  private static Block.Figure figure(byte[] png) {
    return new Block.Figure("mark", new Image(Image.Kind.PNG, png, 108, 90), "The mark of Example Reviewers (\u00A9)");
  }

  private static PDImageXObject picture(PDResources resources) throws IOException {
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject image) {
        return image;
      }
      if (object instanceof PDFormXObject form) {
        return picture(form.getResources());
      }
    }
    throw new AssertionError("no picture");
  }

  static PDStructureElement figure(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        PDStructureElement found = element.getStructureType().equals("Figure") ? element : figure(element);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Asked for the color of a gray dot, the JDK makes it lighter than it is. */
  private static int color(BufferedImage image, int x, int y) {
    int bands = image.getRaster().getNumBands();
    if (image.getColorModel() instanceof IndexColorModel || bands > 2) {
      return image.getRGB(x, y);
    }
    int gray = image.getRaster().getSample(x, y, 0);
    int opacity = bands == 2 ? image.getRaster().getSample(x, y, 1) : image.getRGB(x, y) >>> 24;
    return opacity << 24 | gray * 0x010101;
  }

  /** A dot that is not seen has no color; others may be off by what rounding leaves. */
  private static void assertNear(int expected, int shown, String place) {
    int opacity = expected >>> 24;
    assertEquals(opacity, shown >>> 24, "opacity at " + place);
    for (int shift = 0; shift <= 16 && opacity > 0; shift += 8) {
      assertEquals(expected >> shift & 0xFF, shown >> shift & 0xFF, 1, "color at " + place);
    }
  }
}
