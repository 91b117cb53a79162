package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.imrletters.letter.Block;
import org.imrletters.letter.Inline;
import org.imrletters.paper.Conformance;
import org.imrletters.paper.ReadAloud;
import org.imrletters.paper.Readable;
import org.imrletters.proof.Proof;
import org.imrletters.render.SpokenWords;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Letters for those who see little. */
class LargePrintTest {

  private static final double SMALLEST = 18;

  @TempDir
  private Path place;

  @TestFactory
  Stream<DynamicTest> noLetterIsBelow18PointsAndAllStandOnThePageInWholeWords() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter letter = Fixtures.letter(file).largePrint();
      byte[] pdf = letter.pdf();
      for (TextPosition position : positions(pdf)) {
        String seen = position.getUnicode() + " at " + position.getXDirAdj() + "," + position.getYDirAdj();
        assertTrue(position.getFontSizeInPt() > SMALLEST - 0.01, () -> seen + ": " + position.getFontSizeInPt());
        assertTrue(position.getXDirAdj() > 0 && position.getXDirAdj() + position.getWidthDirAdj() < 612
            && position.getYDirAdj() > 10 && position.getYDirAdj() < 790, seen);
      }
      Readable.check(pdf, letter.letter());
      assertEquals(SpokenWords.of(letter.letter()), ReadAloud.words(pdf));
      assertEquals(List.of(), Conformance.failures(pdf));
      noWordOfATableIsBroken(letter, pdf);
    });
  }

  private static void noWordOfATableIsBroken(PrintableLetter letter, byte[] pdf) {
    Set<String> printed = words(text(pdf));
    letter.letter()
        .blocks()
        .stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(Block::lines)
        .flatMap(cell -> words(Inline.plain(cell)).stream())
        .filter(word -> word.length() < 25)
        .forEach(word -> assertTrue(word.isEmpty() || printed.contains(word), word));
  }

  @Test
  void aTableThatIsTooWideStandsRowByRowAndOthersAsTheyAre() {
    PrintableLetter letter = Fixtures.letter(Fixtures.ROOT.resolve("benefit-denial/several-services.yaml"));
    assertTrue(letter.largePrint().text(78).contains("""
        Service          Physical therapy, 10 visits
        Other insurance
        Deductible       $300.00
        """));
    String large = text(letter.largePrint().pdf());
    assertTrue(large.contains("Service Charged Allowed Paid"), large);
    assertTrue(large.contains("Service Cold laser treatment"), large);
  }

  @Test
  void ofATableOfNamesAndFactsEachFactHasARow() {
    String large = text(Fixtures.letter(Fixtures.LETTERS.resolve("party-copy.yaml")).largePrint().pdf()).replace(" \n",
        "\n");
    assertTrue(large.contains("Case number: CM16-0900311\nDate of injury: 02/11/2016\n"), large);
  }

  private static Set<String> words(String text) {
    return Set.copyOf(Arrays.asList(Normalizer.normalize(text, Form.NFC).split("[^\\p{L}\\p{M}\\p{N}]+")));
  }

  @Test
  void aDraftIsMarkedAndItsCaseGoesAlong() {
    ImrLetters letters = ImrLetters.standard();
    CheckedCase checked = letters.read(Fixtures.ROOT.resolve("external-review/upheld.yaml"));
    byte[] draft = letters.draft(checked).largePrint().pdf();
    assertTrue(letters.draft(checked).largePrint().isDraft());
    assertEquals(List.of(), Conformance.failures(draft));
    byte[] carrying = letters.compose(checked).largePrint().pdfWithCase();
    assertEquals(List.of(), Conformance.failuresWithAttachment(carrying));
    assertTrue(letters.verify(Proof.read(carrying, "x.pdf").orThrow(), checked).isSame());
  }

  @Test
  void itIsTheLetterOfItsCase() {
    ImrLetters letters = ImrLetters.standard();
    CheckedCase checked = letters.read(Fixtures.ROOT.resolve("external-review/upheld.yaml"));
    CheckedCase other = letters.read(Fixtures.ROOT.resolve("external-review/overturned.yaml"));
    Proof large = Proof.read(letters.compose(checked).largePrint().pdf(), "x.pdf").orThrow();
    assertTrue(large.isLargePrint());
    assertTrue(letters.verify(large, checked).isSame());
    assertFalse(letters.verify(large, other).isSame());
    assertFalse(Proof.read(letters.compose(checked).pdf(), "x.pdf").orThrow().isLargePrint());
  }

  @Test
  void thePageLayoutOfOpenhtmltopdfPrintsItToo() throws IOException {
    Files.writeString(place.resolve("pack.yaml"), "layout: openhtmltopdf\n");
    TemplatePack pack = TemplatePack.folder(place).over(TemplatePack.named("external-review"));
    ImrLetters letters = ImrLetters.using(pack);
    PrintableLetter letter = letters.compose(letters.read(Fixtures.ROOT.resolve("external-review/upheld.yaml")));
    byte[] pdf = letter.largePrint().pdf();
    for (TextPosition position : positions(pdf)) {
      assertTrue(position.getFontSizeInPt() > SMALLEST - 0.01, position + " " + position.getFontSizeInPt());
    }
    assertEquals(List.of(), Conformance.failures(pdf));
  }

  private static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<TextPosition> positions(byte[] pdf) {
    List<TextPosition> all = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition position) {
          all.add(position);
        }
      }.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertFalse(all.isEmpty());
    return all;
  }
}
