package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.imrletters.letter.Block;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.imrletters.letter.MarginLine;
import org.imrletters.paper.UnprintableException.Unprintable;
import org.imrletters.paper.picture.FileMistake;
import org.imrletters.paper.picture.FontSamples;
import org.imrletters.paper.picture.TrueType;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fonts that are given beside those of the library. */
class PdfPackFontsTest {

  private static final String MANY = "a針灸b🙂c✔ 「腰が痛くて」、ệ Жω 😣";
  private static final FontFile CJK = new FontFile("Letter CJK", 400, false, ByteBuffer.wrap(FontSamples.cjk()));
  private static final FontFile SYMBOLS = new FontFile("Letter Symbols", 400, false,
      ByteBuffer.wrap(FontSamples.symbols()));
  private static final List<FontFile> FONTS = StandardFonts.with(List.of(CJK, SYMBOLS));

  /** A page layout. */
  private interface Way extends BiFunction<String, List<FontFile>, PdfRenderer> {}

  static Stream<Named<Way>> ways() {
    return Stream.of(Named.of("own", PdfRenderer::of), Named.of("openhtmltopdf", PdfRenderer::openhtmltopdf));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void everyCharacterComesOutAsItWentIn(Way way) {
    PdfRenderer renderer = way.apply("", FONTS);
    Letter letter = letter(PdfSamples.paragraph(MANY), new Block.Paragraph("", List.of(PdfSamples.strong(MANY))),
        PdfSamples.heading(1, MANY));
    assertEquals(List.of(), renderer.unprintable(letter, Imprint.NONE));
    byte[] pdf = renderer.print(letter, Imprint.NONE).bytes();
    assertEquals(MANY + " " + MANY + " " + MANY, String.join(" ", PdfText.pages(pdf).get(0)).strip());
    assertEquals(List.of(), Conformance.failures(pdf));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aFamilyThatTheStyleSheetNamesComesFirst(Way way) {
    String named = "p { font-family: 'Letter Symbols', 'Letter Serif' }";
    FontFile other = new FontFile("Other", 400, false, ByteBuffer.wrap(FontSamples.symbols()));
    byte[] pdf = way.apply(named, StandardFonts.with(List.of(CJK, SYMBOLS, other)))
        .print(letter(PdfSamples.paragraph("a✔針")), Imprint.NONE)
        .bytes();
    assertEquals(Set.of("LiberationSerif", "Symbola", "DroidSansFallback"), fonts(pdf));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void fontsThatNoCharacterNeedsLeaveNoTrace(Way way) {
    Letter letter = letter(PdfSamples.paragraph("Words of Latin alone, as most are."));
    assertEquals(PdfText.baselines(way.apply("", StandardFonts.all()).print(letter, Imprint.NONE).bytes()),
        PdfText.baselines(way.apply("", FONTS).print(letter, Imprint.NONE).bytes()));
    assertEquals(Set.of("LiberationSerif"), fonts(way.apply("", FONTS).print(letter, Imprint.NONE).bytes()));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aCharacterOfWhichNothingWouldBeSeenIsRefused(Way way) {
    FontFile empty = new FontFile("Empty", 400, false,
        ByteBuffer.wrap(FontSamples.withoutOutlines(FontSamples.symbols())));
    PdfRenderer renderer = way.apply("", StandardFonts.with(List.of(empty)));
    Letter letter = letter(PdfSamples.paragraph("a🙂"));
    assertEquals(List.of("U+1F642"),
        renderer.unprintable(letter, Imprint.NONE).stream().map(Unprintable::code).toList());
    assertThrows(UnprintableException.class, () -> renderer.print(letter, Imprint.NONE).bytes());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void linesEndAmongIdeographsButNotBeforeWhatCloses(Way way) {
    String words = "「腰が痛くて、長く座っていられません。鍼治療を受けると三日ほどは楽になり、」".repeat(6);
    byte[] pdf = way.apply("", FONTS).print(letter(PdfSamples.paragraph(words)), Imprint.NONE).bytes();
    List<String> lines = PdfText.pages(pdf).get(0).stream().map(String::strip).toList();
    assertEquals(words, String.join("", lines));
    assertTrue(lines.size() > 4, "there is more than one line");
    for (String line : lines) {
      assertFalse("、。」っ".indexOf(line.charAt(0)) >= 0, line);
      assertFalse(line.endsWith("「"), line);
    }
  }

  @Test
  void bothWaysEndLinesAtTheSamePlaces() {
    String words = "Her words: 「腰が痛くて、長く座っていられません。」 and 針灸 for 三日 again, ".repeat(8).strip();
    Letter letter = letter(PdfSamples.paragraph(words));
    Routes routes = Routes.of("body { font-family: 'Letter Serif', 'Letter CJK' }", FONTS);
    assertEquals(PdfText.pages(routes.engine(letter)), PdfText.pages(routes.own(letter)));
  }

  @Test
  void aPageOfHtmlCarriesWhatItsWordsNeed() throws FileMistake {
    String css = "body { font-family: 'Letter Serif', 'Letter Symbols', serif }";
    String none = PdfRenderer.of("p { margin: 0 }", FONTS).browserCss(letter(PdfSamples.paragraph("Words.")));
    assertFalse(none.contains("@font-face"), none);
    String rules = PdfRenderer.of(css, FONTS).browserCss(letter(PdfSamples.paragraph("a針灸 🙂✔")));
    assertTrue(rules.contains("font-family: \"Letter Symbols\""), "a font that the style sheet names");
    assertTrue(rules.contains("unicode-range: U+7078, U+91DD;"), "one that stands in for characters");
    List<MatchResult> files = Pattern.compile("base64,([^\"]+)\"").matcher(rules).results().toList();
    assertEquals(4, files.size(), "each of the two fonts for each of the two families that the style sheet names");
    for (MatchResult file : files) {
      byte[] font = Base64.getDecoder().decode(file.group(1));
      TrueType.check(ByteBuffer.wrap(font));
      assertTrue(font.length < 8_000, "it holds no more than is needed: " + font.length);
    }
  }

  @Test
  void aDraftIsMarkedInWhateverCharactersItsMarkHas() {
    byte[] pdf = PdfRenderer.of("", FONTS)
        .print(letter(PdfSamples.paragraph("Words.")), Imprint.NONE.marked("針灸 🙂"))
        .bytes();
    assertEquals(List.of(), Conformance.failures(pdf));
  }

  @Test
  void aFontOfTheSameFaceStandsInThePlaceOfOurs() {
    FontFile other = new FontFile("letter serif", 700, false, FONTS.get(5).content());
    List<FontFile> fonts = StandardFonts.with(List.of(other));
    assertEquals(StandardFonts.all().size(), fonts.size());
    byte[] pdf = PdfRenderer.of("", fonts)
        .print(letter(new Block.Paragraph("", List.of(PdfSamples.run("a"), PdfSamples.strong("b")))), Imprint.NONE)
        .bytes();
    assertEquals(Set.of("LiberationSerif", "LiberationSans-Bold"), fonts(pdf));
  }

  private static Letter letter(Block... blocks) {
    return PdfSamples.letter(MarginLine.NONE, List.of(blocks));
  }

  private static Set<String> fonts(byte[] pdf) {
    return PdfFile.read(pdf, file -> {
      Set<String> names = new TreeSet<>();
      for (COSName name : file.getPage(0).getResources().getFontNames()) {
        String font = file.getPage(0).getResources().getFont(name).getName();
        names.add(font.substring(font.indexOf('+') + 1));
      }
      return names;
    });
  }
}
