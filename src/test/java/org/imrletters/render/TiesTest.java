package org.imrletters.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.imrletters.letter.Ties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiesTest {

  @ParameterizedTest
  @ValueSource(strings = {"10 | mg", "0.5 | mg,", "(10 | mg)", "325 | mcg.", "5 | g", "40 | %", "# | 25",
      "\u00a7 | 9792.20", "Dr. | Roe", "(Dr. | Roe)", "Section(s): | Opioids", "Page(s): | 24", "10 | mg/day",
      "10 | mg/kg", "10 | \u00b5g/h", "10 | \u03bcg/h", "10 | mcg/hr", "5 | mEq/L", "5 | meq/l", "95 | mg/dL",
      "(10 | mg/day)", "10 | MG", "10 | ML/HR", "10 | units", "1 | unit", "10 | Units/day", "10 | milligrams",
      "1 | gram", "\u00bd | mg", "1\u00bc | mL", "(\u00be | mg)", "\u201c10 | mg\u201d", "\"10 | mg\"", "'10 | mg'.",
      "\u201810 | mg\u2019", "10 | mg/day).", "takes 10 | mg?", "September | 1", "May | 12,", "September | 9th",
      "September | 9, 2015", "SEPTEMBER | 9, 2015", "Dec. | 3, 2015", "Sept. | 9, 2015", "Sep | 9, 2015",
      "(Dec. | 3, 2015)", "\"May | 3, 2015\"", "September | 2015", "Sept. | 2015.", "May | 2015", "December, | 2015",
      "Dec., | 2015", "3 | December 2015", "(3 | Dec. 2015)", "3 | December,", "3rd | December 2015", "3 | May 2015",
      "31 | MARCH, 2015"})
  void wordsThatAreReadAsOneStayOnOneLine(String words) {
    assertTrue(hold(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10 | tablets", "mg | daily", "the | 10", "in | May", "Decision: | Upheld", "week. | Dr",
      "10 |  mg", " | mg", "10 | ", "2015, | 10", "12, | 2008", "10 | in", "10 | In", "5 | G", "10 | l", "10 | a/day",
      "10 | unity", "10 | (mg)", "10 | mg-based", "10 | /mg", "10 | .", "\u00bd | tablet", "\u00bd | of", "half | mg",
      "10, | mg", "10\u201d | mg", "a | \u00bd", "may | 10 patients", "march | 2015", "may | 9, 2015", "may 9, | 2015",
      "december, | 2015", "sEptember | 9", "3 | May be", "3 | MAY BE", "3 | March on", "3 | may 2015", "3. | December",
      "3, | December", "103 | December", "May | 100", "May | 20155", "May | 9x", "May | 9thly", "May | th", "May | the",
      "In May. | 10 patients", "In December. | 2015 was", "September 9. | 2015 was", "September 109, | 2015",
      "Dismay 9, | 2015", "Junes | 9", "Second | December", "patient | December", "and | Norco", "9th | Medical",
      "th | December", "9 | Decembers", "September 9, | 2015", "September 9 | 2015", "September 9th, | 2015",
      "September 21st, | 2015.", "SEPTEMBER 9, | 2015", "MAY 2ND, | 2015", "Dec. 3, | 2015", "Sept. 9, | 2015",
      "Sep 9, | 2015", "DEC. 3, | 2015", "(Dec. 3, | 2015)", "\u201cMay 3, | 2015\u201d", "3 December | 2015"})
  void otherWordsMayBeParted(String words) {
    assertFalse(hold(words));
  }

  /** Whether the words on both sides of the bar hold. */
  private static boolean hold(String words) {
    return Ties.hold(words.replace(" | ", " "), words.indexOf(" | "));
  }

  @Test
  void aMonthStaysWithItsDayAndTheYearMayGoOnToTheNextLine() {
    String date = "on September 1, 2008 he";
    assertFalse(Ties.hold(date, 2));
    assertTrue(Ties.hold(date, 12));
    assertFalse(Ties.hold(date, 15));
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
    String page = HtmlRenderer.render(Letters.letter(Letters.paragraph("takes 10 mg daily")), "", Optional.empty());
    assertTrue(page.contains("takes 10\u00a0mg daily"));
  }
}
