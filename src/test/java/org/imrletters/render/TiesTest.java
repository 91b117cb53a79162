package org.imrletters.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imrletters.letter.Ties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiesTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "10 mg", "0.5 mg,", "(10 mg)", "325 mcg.", "# 25", "September 1", "May 12,", "Dr. Roe", "Section(s): Opioids",
    "Page(s): 24", "\u00a7 9792.20"
  })
  void wordsThatAreReadAsOneStayOnOneLine(String words) {
    assertTrue(Ties.hold(words, words.indexOf(' ')));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "10 tablets", "mg daily", "the 10", "in May", "Decision: Upheld", "week. Dr", "10  mg", " mg", "10 ", "2015, 10",
    "12, 2008"
  })
  void otherWordsMayBeParted(String words) {
    assertFalse(Ties.hold(words, words.indexOf(' ')));
  }

  @Test
  void aWholeDateStaysOnOneLine() {
    String date = "on September 1, 2008 he";
    assertFalse(Ties.hold(date, 2));
    assertTrue(Ties.hold(date, 12));
    assertTrue(Ties.hold(date, 15));
    assertFalse(Ties.hold(date, 20));
  }

  @Test
  void textKeepsThemTogetherUnlessTheLineIsTooNarrow() {
    String said = TextRenderer.render(Letters.letter(Letters.paragraph("He takes Klonopin 10 mg daily")), 20);
    assertEquals("He takes Klonopin\n10 mg daily\n", said);
    String narrow = TextRenderer.render(Letters.letter(Letters.paragraph("Section(s): Benzodiazepines")), 20);
    assertEquals("Section(s):\nBenzodiazepines\n", narrow);
  }

  @Test
  void htmlSaysThemWithNoBreakSpaces() {
    String page = HtmlRenderer.render(Letters.letter(Letters.paragraph("takes 10 mg daily")), "");
    assertTrue(page.contains("takes 10\u00a0mg daily"));
  }
}
