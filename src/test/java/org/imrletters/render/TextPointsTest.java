package org.imrletters.render;

import static org.imrletters.render.Letters.both;
import static org.imrletters.render.Letters.bullets;
import static org.imrletters.render.Letters.letter;
import static org.imrletters.render.Letters.numbers;
import static org.imrletters.render.Letters.paragraph;
import static org.imrletters.render.Letters.quote;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import org.imrletters.letter.Block;
import org.junit.jupiter.api.Test;

class TextPointsTest {

  private static void prints(String expected, int columns, Block... blocks) {
    assertEquals(expected, TextRenderer.render(letter(blocks), columns));
  }

  @Test
  void pointsHangOnTheirBullets() {
    prints("""
        - Pain of the left knee since
          a fall.
        - Swelling.
        """, 30, bullets("Pain of the left knee since a fall.", "Swelling."));
  }

  @Test
  void numbersAreAlignedAtTheirPoint() {
    Object[] visits = Collections.nCopies(10, "visit").toArray();
    visits[8] = "a visit that takes two lines";
    String before = " 1. visit\n 2. visit\n 3. visit\n 4. visit\n 5. visit\n 6. visit\n 7. visit\n 8. visit\n";
    prints(before + " 9. a visit that\n    takes two lines\n10. visit\n", 20, numbers(visits));
  }

  @Test
  void pointsInsideAPointAreIndentedUnderItsWords() {
    prints("""
        - Treatment to date:
          1. a brace
             - worn at night
          2. physical therapy
        - Pain.
        """, 40, bullets(both(paragraph("Treatment to date:"),
        numbers(both(paragraph("a brace"), bullets("worn at night")), "physical therapy")), "Pain."));
  }

  @Test
  void pointsOfSeveralParagraphsAreParted() {
    prints("""
        - First.

          More of it.

        - Second.
        """, 40, bullets(both(paragraph("First."), paragraph("More of it.")), "Second."));
  }

  @Test
  void aPointWithoutWordsKeepsItsMark() {
    prints("1. a brace\n2.\n", 40, numbers("a brace", ""));
  }

  @Test
  void aQuotationIsIndentedByFour() {
    prints("""
        It says:

            Opioids are not a first
            choice.

            - Nor a second.
        """, 28, paragraph("It says:"), quote(paragraph("Opioids are not a first choice."), bullets("Nor a second.")));
  }
}
