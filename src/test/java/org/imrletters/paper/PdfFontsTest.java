package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.imrletters.letter.Block;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.imrletters.letter.MarginLine;
import org.junit.jupiter.api.Test;

class PdfFontsTest {

  private static final List<FontFile> FONTS = PdfSamples.fonts();

  // The sans serif faces have it, and the others do not.
  private static final String NEPTUNE = "\u2646";

  @Test
  void aCharacterThatAFontLacksIsTakenFromAnother() {
    Letter letter = letter(PdfSamples.run("a" + NEPTUNE + "b"), PdfSamples.strong(NEPTUNE));
    PdfRenderer renderer = PdfSamples.renderer();
    assertEquals(List.of(), renderer.unprintable(letter, Imprint.NONE));
    byte[] pdf = renderer.print(letter, Imprint.NONE).bytes();
    assertEquals("a" + NEPTUNE + "b" + NEPTUNE, PdfText.words(pdf));
    assertEquals(Set.of("LiberationSerif", "LiberationSans", "LiberationSans-Bold"), fonts(pdf));
    assertEquals(List.of(), Conformance.failures(pdf));
  }

  @Test
  void eachStandardFontPrintsWhatItIsKnownToPrint() {
    for (FontFile font : FONTS) {
      FontProgram program = FontFace.of(font).program();
      List<String> lacking = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
          .filter(character -> StandardFonts.have(character) && program.advance(character) < 0)
          .mapToObj(Integer::toHexString)
          .toList();
      assertEquals(List.of(), lacking, font.family() + " " + font.weight());
    }
  }

  @Test
  void theNextFamilyOfTheStyleSheetComesBeforeAllOthers() {
    String css = "p { font-family: 'Letter Serif', Other }";
    List<FontFile> fonts = new ArrayList<>(FONTS);
    fonts.add(new FontFile("Other", 400, false, FONTS.get(5).content()));
    assertEquals(Set.of("LiberationSans-Bold"),
        fonts(PdfRenderer.of(css, fonts).print(letter(PdfSamples.run(NEPTUNE)), Imprint.NONE).bytes()));
  }

  @Test
  void soItIsOnTheOtherWay() {
    Letter letter = letter(PdfSamples.run("a" + NEPTUNE + "b"), PdfSamples.strong(NEPTUNE));
    PdfRenderer renderer = PdfRenderer.openhtmltopdf("", FONTS);
    assertEquals(List.of(), renderer.unprintable(letter, Imprint.NONE));
    byte[] pdf = renderer.print(letter, Imprint.NONE).bytes();
    assertEquals("a" + NEPTUNE + "b" + NEPTUNE, PdfText.words(pdf));
    assertEquals(Set.of("LiberationSerif", "LiberationSans", "LiberationSans-Bold"), fonts(pdf));
  }

  @Test
  void aCharacterThatSomeFaceOfEveryFamilyLacksIsRefusedThere() {
    List<FontFile> fonts = List.of(FONTS.get(0),
        new FontFile("Letter Serif", 700, false, ByteBuffer.wrap(bytes(FONTS.get(5)))));
    Letter letter = letter(PdfSamples.run(NEPTUNE));
    assertEquals(0, PdfRenderer.of("", fonts).unprintable(letter, Imprint.NONE).size());
    assertEquals(1, PdfRenderer.openhtmltopdf("", fonts).unprintable(letter, Imprint.NONE).size());
  }

  @Test
  void wordsGetTheFaceOfTheirWeightAndStyle() {
    byte[] pdf = PdfSamples.renderer()
        .print(letter(PdfSamples.run("plain "), PdfSamples.strong("strong "), new Inline.Run("slanted ", false, true),
            new Inline.Run("both", true, true)), Imprint.NONE)
        .bytes();
    assertEquals(
        Set.of("LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic", "LiberationSerif-BoldItalic"),
        fonts(pdf));
  }

  @Test
  void aFamilyWithoutItalicsServesThemUpright() {
    byte[] pdf = PdfRenderer.of("p { font-family: 'Letter Sans' }", FONTS)
        .print(letter(new Inline.Run("slanted", false, true)), Imprint.NONE)
        .bytes();
    assertEquals(Set.of("LiberationSans"), fonts(pdf));
  }

  @Test
  void lettersWithTheSameGlyphsShareASubset() {
    PdfRenderer renderer = PdfSamples.renderer();
    byte[] one = renderer.print(letter(PdfSamples.run("some words")), Imprint.NONE).bytes();
    byte[] two = renderer.print(letter(PdfSamples.run("and others")), Imprint.NONE).bytes();
    byte[] three = renderer.print(letter(PdfSamples.run("\u20ac")), Imprint.NONE).bytes();
    assertEquals(names(one), names(two));
    assertFalse(names(one).equals(names(three)));
  }

  @Test
  void aFontThatIsCutOffOrLacksATableIsRefused() {
    byte[] whole = bytes(FONTS.get(0));
    for (int length : new int[]{0, 3, 12, 100, 10_000}) {
      FontFile cut = new FontFile("Letter Serif", 400, false, ByteBuffer.wrap(Arrays.copyOf(whole, length)));
      assertThrows(StyleException.class, () -> FontFace.of(cut).program(), "cut at " + length);
    }
    // The fifth entry of its directory is that of a table it needs.
    whole[12 + 4 * 16] = 'x';
    FontFile odd = new FontFile("Letter Serif", 400, false, ByteBuffer.wrap(whole));
    assertEquals("a font of the family Letter Serif cannot be read",
        assertThrows(StyleException.class, () -> FontFace.of(odd).program()).getMessage());
  }

  private static byte[] bytes(FontFile font) {
    byte[] bytes = new byte[font.content().remaining()];
    font.content().get(bytes);
    return bytes;
  }

  private static Letter letter(Inline... words) {
    return PdfSamples.letter(MarginLine.NONE, List.of(new Block.Paragraph("", List.of(words))));
  }

  private static Set<String> names(byte[] pdf) {
    return PdfFile.read(pdf, file -> {
      Set<String> names = new TreeSet<>();
      for (COSName name : file.getPage(0).getResources().getFontNames()) {
        names.add(file.getPage(0).getResources().getFont(name).getName());
      }
      return names;
    });
  }

  private static Set<String> fonts(byte[] pdf) {
    Set<String> fonts = new TreeSet<>();
    names(pdf).forEach(name -> fonts.add(name.substring(name.indexOf('+') + 1)));
    return fonts;
  }
}
