package org.imrletters.paper.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.MarginLine;
import org.imrletters.paper.layout.PagedLetter.OutlineEntry;
import org.junit.jupiter.api.Test;

class PageBreaksTest {

  private static final Block THREE = LaidOut.p("a1|a2|a3");

  @Test
  void aPageTakesAsManyLinesAsItHolds() {
    assertEquals(List.of(List.of("1", "2", "3", "4", "5"), List.of("6", "7", "8")),
        LaidOut.lines(LaidOut.pages("", LaidOut.p("1|2|3|4|5|6|7|8"))));
  }

  @Test
  void aPageHasThreeLinesIfTheOneBeforeCanSpareThem() {
    assertEquals(List.of(List.of("1", "2", "3"), List.of("4", "5", "6")),
        LaidOut.lines(LaidOut.pages("", LaidOut.p("1|2|3|4|5|6"))));
    assertEquals(List.of(List.of("a1", "a2", "a3"), List.of("b"), List.of("H")),
        LaidOut
            .lines(LaidOut.pages("h1 { page-break-before: always } p { page-break-inside: avoid; margin: 0 0 30pt 0 }",
                THREE, LaidOut.p("b"), LaidOut.h1("H"))));
  }

  @Test
  void noLineOfAParagraphIsLeftAlone() {
    String css = "body { orphans: 2; widows: 2 }";
    assertEquals(List.of(List.of("1", "2", "3"), List.of("4", "5", "6")),
        LaidOut.lines(LaidOut.pages(css, LaidOut.p("1|2|3|4|5|6"))));
    assertEquals(List.of(List.of("a1", "a2", "a3", "x"), List.of("b1", "b2", "c")),
        LaidOut.lines(LaidOut.pages(css, THREE, LaidOut.p("x"), LaidOut.p("b1|b2"), LaidOut.p("c"))));
  }

  @Test
  void aHeadingGoesWithWhatFollowsIt() {
    PagedLetter pages = LaidOut.pages("h1, h2 { page-break-after: avoid }", THREE, LaidOut.h1("H"),
        new Block.Heading(2, "", LaidOut.words("I")), LaidOut.p("b"));
    assertEquals(List.of(List.of("a1", "a2", "a3"), List.of("H", "I", "b")), LaidOut.lines(pages));
  }

  @Test
  void whatShouldStandTogetherMovesAsOneIfAPageHoldsIt() {
    String css = "p { page-break-inside: avoid }";
    assertEquals(List.of(List.of("a1", "a2", "a3"), List.of("b1", "b2", "b3")),
        LaidOut.lines(LaidOut.pages(css, THREE, LaidOut.p("b1|b2|b3"))));
    assertEquals(List.of(List.of("a1", "a2", "a3", "1", "2"), List.of("3", "4", "5", "6")),
        LaidOut.lines(LaidOut.pages(css, THREE, LaidOut.p("1|2|3|4|5|6"))));
  }

  @Test
  void whereEveryBreakIsMindedTheLeastMindedIsMade() {
    String css = "h1 { page-break-after: avoid } body { orphans: 9; widows: 9 }";
    assertEquals(List.of(List.of("H", "1", "2", "3", "4"), List.of("5", "6", "7")),
        LaidOut.lines(LaidOut.pages(css, LaidOut.h1("H"), LaidOut.p("1|2|3|4|5|6|7"))));
  }

  @Test
  void aBlockMayStartOrEndAPage() {
    String css = "h1 { page-break-before: always } h2 { page-break-after: always }";
    PagedLetter pages = LaidOut.pages(css, LaidOut.p("a"), LaidOut.h1("H"),
        new Block.Heading(2, "", LaidOut.words("I")), LaidOut.p("b"));
    assertEquals(List.of(List.of("a"), List.of("H", "I"), List.of("b")), LaidOut.lines(pages));
  }

  @Test
  void marginsThatMeetAreOne() {
    PagedLetter pages = LaidOut.pages("p { margin: 3pt 0 4pt } h1 { margin: 6pt 0 2pt }", LaidOut.h1("H"),
        LaidOut.p("a"), LaidOut.p("b"));
    assertEquals("10,24 H; 10,37 a; 10,51 b", LaidOut.places(pages.pages().get(0)));
  }

  @Test
  void afterAFullPageABlockStandsAtTheTopOfTheNext() {
    PagedLetter pages = LaidOut.pages("h1 { margin-top: 6pt }", LaidOut.p("1|2|3|4|5"), LaidOut.h1("H"),
        LaidOut.p("1|2"));
    assertEquals("10,18 H; 10,28 1; 10,38 2", LaidOut.places(pages.pages().get(1)));
  }

  @Test
  void aBoxKeepsItsPaddingFromTheMarginsInIt() {
    PagedLetter pages = LaidOut.pages("blockquote { padding: 2pt 0; margin: 5pt 0 } p { margin: 4pt 0 }",
        LaidOut.p("a"), new Block.Quote("", List.of(LaidOut.p("q"))), LaidOut.p("b"));
    assertEquals("10,22 a; 10,43 q", LaidOut.places(pages.pages().get(0)));
    assertEquals("10,18 b", LaidOut.places(pages.pages().get(1)));
  }

  @Test
  void aRowIsNotPartedAndOneHigherThanAPageIs() {
    Block.Table table = new Block.Table("", List.of(row("1|2|3"), row("1|2|3"), row("1|2|3|4|5|6|7")));
    PagedLetter pages = LaidOut.pages("td { padding: 0 } table { border-collapse: collapse }", table);
    assertEquals(List.of(3, 5, 5), pages.pages().stream().map(page -> LaidOut.words(page).size()).toList());
  }

  @Test
  void noMorePagesAreMadeThanOneTooMany() {
    PagedLetter pages = LaidOut.pages("", MarginLine.NONE, 2, LaidOut.p("1|2|3|4|5|".repeat(10)));
    assertEquals(3, pages.pages().size());
  }

  @Test
  void aHeadingIsInTheOutlineWithItsPage() {
    PagedLetter pages = LaidOut.pages("", LaidOut.p("1|2|3|4|5"), LaidOut.h1("H|I"), LaidOut.p("1"));
    assertEquals(List.of(new OutlineEntry(1, "H I", 1, 10)), pages.outline());
  }

  @Test
  void aLetterWithoutWordsHasAPage() {
    PagedLetter pages = LaidOut.pages("");
    assertEquals(1, pages.pages().size());
    assertTrue(pages.pages().get(0).items().isEmpty());
  }

  private static List<Cell> row(String words) {
    return List.of(new Cell(false, LaidOut.words(words)));
  }
}
