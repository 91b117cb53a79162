package org.imrletters.paper.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '=', textBlock = """
      one two three four = one two; three four
      no more post-traumatic = no more; post-traum; atic
      Norco 10/325mg = Norco; 10/325mg
      this and/or that = this and/; or that
      wait\u2014and see = wait\u2014and; see
      a wordthatistoolong b = a; wordthatis; toolong b
      one|two = one; two
      one||two = one; ; two
      |one = ; one
      one| = one
      1234567\u00a0890 12 = 1234567\u00a089; 0 12
      """)
  void aLineIsAsFullAsItCanBe(String words, String lines) {
    List<String> broken = LaidOut.lines(LaidOut.pages("", LaidOut.p(words))).get(0);
    assertEquals(lines, String.join("; ", broken));
  }

  @Test
  void spacesCollapseAndNoneBeginsALine() {
    PagedLetter pages = LaidOut.pages("", LaidOut.p("  one \t two\n three "));
    assertEquals(List.of(List.of("one two", "three")), LaidOut.lines(pages));
  }

  @Test
  void aBlankAtALinesEndNeedsNoRoom() {
    assertEquals(List.of(List.of("1234 67890", "ab")), LaidOut.lines(LaidOut.pages("", LaidOut.p("1234 67890 ab"))));
  }

  @Test
  void linesStandWhereTheirBlockWantsThem() {
    PagedLetter pages = LaidOut.pages("h1 { text-align: center } p { text-align: right; margin-left: 12pt }",
        LaidOut.h1("ab"), LaidOut.p("abc"));
    assertEquals("34,18 ab; 52,28 abc", LaidOut.places(pages.pages().get(0)));
  }

  @Test
  void aHigherLineSetsItsWordsInItsMiddle() {
    PagedLetter pages = LaidOut.pages("p { line-height: 20pt }", LaidOut.p("one"), LaidOut.p("two"));
    assertEquals("10,23 one; 10,43 two", LaidOut.places(pages.pages().get(0)));
  }

  @Test
  void aCharacterThatNoFontHasTakesNoRoom() {
    assertEquals("10,18 ZZZZabcdefghij", LaidOut.places(LaidOut.pages("", LaidOut.p("ZZZZabcdefghij")).pages().get(0)));
  }
}
