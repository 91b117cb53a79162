package org.imrletters.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text as a reader sees it, and where each character of it was typed. */
class FoldedTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a\\tb \\u00A0\\u202Fc\\u2009d      | a b c d
      a \\r\\n\\n  b\\u2028c             | a\\nb\\nc
      1\\u20102\\u20113\\u20124\\u20135\\u20146\\u20157\\u22128\\uFE639 | 1-2-3-4-5-6-7-8-9
      \\u201Cthe worker\\u2019s\\u201D   | "the worker's"
      Bj\\u00F6rn Bjo\\u0308rn S\\u00F8ren Wa\\u0142\\u0119sa | Bjorn Bjorn Soren Walesa
      \\uFB01nding \\u00C6on na\\u00EFve  | finding AEon naive
      \\uFF23\\uFF2D\\uFF11\\uFF15       | CM15
      re\\u00ADquest\\u200B \\u2060the\\uFEFF | request the
      1\\u00BD cm\\u00B2                 | 1 1/2 cm2
      V\\u0456ll\\u0430n \\u0391\\u0392\\u1D04\\u029F | Villan ABcl
      Mar&iacute;a&nbsp;O&#39;D&#x77;yer &amp; Villa&shy;nu | Maria O'Dwyer & Villanu
      AT&T; & B &unknown; &lt;b&gt;      | AT&T; & B &unknown; <b>
      Nu\\u00C3\\u00B1ez O\\u00E2\\u20AC\\u2122D Mar\\u00C3a | Nunez O'D Maria
      CAF\\u00C9\\u201D S\\u00C3O         | CAFE" SAO
      Norco\\u2122 90\\u00BA             | Norco\\u2122 90\\u00B0
      """)
  void isWhatAReaderSees(String typed, String seen) {
    assertEquals(unescaped(seen), Folded.of(unescaped(typed)).text());
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean escape = text.startsWith("\\u", i);
      out.append(escape ? (char) Integer.parseInt(text, i + 2, i + 6, 16) : text.charAt(i));
      i += escape ? 5 : 0;
    }
    return out.toString().translateEscapes();
  }

  @Test
  void knowsWhereEachCharacterWasTyped() {
    Folded folded = Folded.of("a \t o\u0308\u00ADb \uFB01t");
    assertEquals("a ob fit", folded.text());
    assertEquals("o\u0308\u00ADb", folded.typed(2, 4));
    assertEquals("\uFB01", folded.typed(5, 6));
    assertEquals("t", folded.typed(7, 8));
    assertEquals(folded.typed(), folded.typed(0, 8));
  }

  @Test
  void ofPlainTextIsTheTextItself() {
    String text = "The request for physical therapy - 8 visits - is not medically necessary.";
    assertSame(text, Folded.of(text).text());
  }

  @Test
  void everyCharacterThatPrintsIsStillThere() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.isLetterOrDigit(c)) {
        String seen = Folded.of(Character.toString(c)).text();
        assertEquals(Folded.isInvisible(c), seen.isEmpty(), () -> seen);
        assertEquals(seen, Folded.of(seen).text());
      }
    }
  }
}
