package org.imrletters.render;

import static org.imrletters.render.Letters.bold;
import static org.imrletters.render.Letters.bullets;
import static org.imrletters.render.Letters.italic;
import static org.imrletters.render.Letters.item;
import static org.imrletters.render.Letters.label;
import static org.imrletters.render.Letters.letter;
import static org.imrletters.render.Letters.lineBreak;
import static org.imrletters.render.Letters.paragraph;
import static org.imrletters.render.Letters.quote;
import static org.imrletters.render.Letters.run;
import static org.imrletters.render.Letters.section;
import static org.imrletters.render.Letters.title;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imrletters.letter.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRendererTest {

  private static void prints(String expected, int columns, Block... blocks) {
    assertEquals(expected, TextRenderer.render(letter(blocks), columns));
  }

  @Test
  void aSectionHeadingIsCenteredAsItsWordsAre() {
    prints("          Issues and DECISIONS\n", 40, title("Issues and DECISIONS"));
  }

  @Test
  void everyLineOfALongSectionHeadingIsCentered() {
    prints("""
         IMR ISSUES, DECISIONS
             AND RATIONALES
        """, 24, title("IMR ISSUES, DECISIONS AND RATIONALES"));
  }

  @Test
  void anItemHeadingIsFlushLeftAndFilled() {
    prints("""
        Physical therapy, 12 visits, left
        knee: Upheld
        """, 36, item("Physical therapy, 12 visits, left knee", "Upheld"));
  }

  @Test
  void oneBlankLinePartsTwoBlocksAndTwoSections() {
    assertEquals("""
                      SUMMARY

        First.

        Second.

        Decision rationale: Third.
        """, TextRenderer.render(letter(section("a", title("SUMMARY"), paragraph("First."), paragraph("Second.")),
        section("b", label("Decision rationale", "Third."))), 36));
  }

  @Test
  void aBlockWithoutWordsTakesNoLine() {
    prints("First.\n\nSecond.\n", 40, paragraph(""), paragraph("First."), paragraph(" "), bullets(), quote(),
        paragraph("Second."), paragraph(lineBreak()));
  }

  @Test
  void aLetterWithoutWordsIsTheEmptyText() {
    prints("", 40);
  }

  @Test
  void eightyColumnsAreTheDefault() {
    String words = "nine char ".repeat(20).strip();
    assertEquals(79, TextRenderer.render(letter(paragraph(words))).indexOf('\n'));
    assertEquals(TextRenderer.render(Letters.whole(), 80), TextRenderer.render(Letters.whole()));
  }

  @Test
  void aLineIsFilledToItsLastColumn() {
    prints("1234567890 234567890\n2\n", 20, paragraph("1234567890 234567890 2"));
  }

  @Test
  void aLineNeverEndsAtANoBreakSpaceOrAHyphen() {
    prints("naproxen twice\n500\u00a0mg a day\n", 20, paragraph("naproxen twice 500\u00a0mg a day"));
    prints("the review,\nfollow-up\n", 20, paragraph("the review, follow-up"));
  }

  @Test
  void aWordWiderThanTheLineSticksOut() {
    prints("""
        See
        https://www.example.org/opioids/2016
        for more.
        """, 20, paragraph("See https://www.example.org/opioids/2016 for more."));
  }

  @Test
  void boldAndItalicWordsLeaveNoTraceAndWordsMayChangeFaceInside() {
    prints("Decision: not medically necessary.\n", 40,
        paragraph(bold("Decision"), run(": "), italic("not"), run(" medic"), bold("ally"), run(" necessary.")));
  }

  @Test
  void aBreakEndsALine() {
    prints("""
        State(s) of Licensure: California
        Specialty: Orthopedic Surgery
        """, 40, paragraph(bold("State(s) of Licensure:"), run(" California"), lineBreak(), bold("Specialty:"),
        run(" Orthopedic Surgery")));
  }

  @Test
  void widthIsCountedAsATerminalShowsIt() {
    prints("1234567890 e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301\nx\n", 20,
        paragraph("1234567890 " + "e\u0301".repeat(9) + " x"));
    prints("12345678901 \u6f22\u5b57\u6f22\u5b57\nx\n", 20, paragraph("12345678901 \u6f22\u5b57\u6f22\u5b57 x"));
    prints("        \ud83d\ude80\ud83d\ude80\n", 20, title("\ud83d\ude80\ud83d\ude80"));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 21, 33, 40, 57, 80, 132, 1000})
  void noLineEndsInABlankOrIsWiderThanAskedButForOneWord(int columns) {
    String text = TextRenderer.render(Letters.whole(), columns);
    assertTrue(text.endsWith(".\n") && !text.startsWith("\n") && !text.contains("\n\n\n"), text);
    for (String line : text.split("\n")) {
      assertTrue(!line.endsWith(" ") && (line.length() <= columns || !line.strip().contains(" ")), line);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 19, 1001, Integer.MAX_VALUE})
  void columnsOutOfRangeAreRefused(int columns) {
    var refused = assertThrows(IllegalArgumentException.class, () -> TextRenderer.render(Letters.whole(), columns));
    assertEquals("a letter is set in 20 to 1000 columns, not in " + columns, refused.getMessage());
  }
}
