package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.imrletters.letter.Block;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.imrletters.letter.MarginLine;
import org.junit.jupiter.api.Test;

class PdfTextTest {

  private final PdfRenderer renderer = PdfSamples.renderer();

  @Test
  void theWordsOfALetterStandInItsFileInOrder() {
    Letter letter = PdfSamples.letter(MarginLine.NONE,
        PdfSamples.whole(5).blocks().stream().filter(block -> !(block instanceof Block.Points)).toList());
    String expected = PdfWords.of(letter.blocks()).collect(Collectors.joining(" "));
    assertEquals(letters(expected), letters(PdfText.words(renderer.print(letter, Imprint.NONE).bytes())));
  }

  @Test
  void wordsCanBeFoundAsTheyAreTyped() {
    String words = "file office affluent fling waffle \u201cquoted\u201d \u2013 50\u00b5g \u2265 \u00bd na\u00efve";
    assertEquals(words, printed(PdfSamples.paragraph(words)));
  }

  @Test
  void anAccentTypedApartIsJoinedToItsLetter() {
    assertEquals("r\u00e9sum\u00e9", printed(PdfSamples.paragraph("re\u0301sume\u0301")));
  }

  @Test
  void markupInALetterPrintsAsTyped() {
    String words = "<b>bold</b> &amp; ${x} {page} </p>";
    assertEquals(words, printed(PdfSamples.paragraph(words)));
  }

  @Test
  void aBreakEndsALine() {
    Block lines = new Block.Paragraph("",
        List.of(PdfSamples.run("above"), new Inline.Break(), PdfSamples.run("below")));
    assertEquals(List.of("above", "below"),
        PdfText.pages(renderer.print(PdfSamples.letter(lines), Imprint.NONE).bytes()).get(0));
  }

  @Test
  void dosesAndRangesStayWholeAtALinesEnd() {
    for (int length = 50; length < 90; length += 2) {
      Block paragraph = PdfSamples.paragraph("x ".repeat(length / 2) + "Norco 10/325mg Pages 78-80 #120 and more");
      String lines = String.join("|",
          PdfText.pages(renderer.print(PdfSamples.letter(paragraph), Imprint.NONE).bytes()).get(0));
      assertTrue(lines.contains("10/325mg") && lines.contains("78-80"), lines);
    }
  }

  @Test
  void aWordLongerThanALineIsBrokenAndKeepsEveryLetter() {
    assertEquals("x".repeat(500), printed(PdfSamples.paragraph("x".repeat(500))).replace(" ", ""));
  }

  private String printed(Block block) {
    return PdfText.words(renderer.print(PdfSamples.letter(MarginLine.NONE, List.of(block)), Imprint.NONE).bytes());
  }

  private static String letters(String text) {
    return text.replaceAll("\\s+", "");
  }
}
