package org.imrletters.paper.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.MarginLine;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void aPointHasItsNumberToItsLeft() {
    Block list = new Block.Points("1", "", List.of(List.of(LaidOut.p("a")), List.of(LaidOut.p("b"))));
    PagedLetter pages = LaidOut.pages("ol { padding-left: 30pt }", list);
    assertEquals("22,18 1.; 40,18 a; 22,28 2.; 40,28 b", LaidOut.places(pages.pages().get(0)));
  }

  @Test
  void aPointWithoutANumberHasADot() {
    Block list = new Block.Points("", "", List.of(List.of(LaidOut.p("a"))));
    PagedLetter pages = LaidOut.pages("ul { padding-left: 30pt; list-style-type: square }", list);
    assertEquals("28,18 \u25aa; 40,18 a", LaidOut.places(pages.pages().get(0)));
  }

  @Test
  void pointsInAPointHaveTheirDotsOnOneLineAndAnEmptyOneHasALine() {
    Block inner = new Block.Points("", "", List.of(List.of(LaidOut.p("a"))));
    Block outer = new Block.Points("", "", List.of(List.of(inner), List.of()));
    Page page = LaidOut.pages("ul { padding-left: 15pt }", outer).pages().get(0);
    assertEquals("13,18 \u2022; 28,18 \u2022; 40,18 a; 13,28 \u2022", LaidOut.places(page));
  }

  @Test
  void columnsAreAsWideAsTheirWords() {
    Block table = new Block.Table("", List.of(row("ab", "c"), row("a", "cd")));
    PagedLetter pages = LaidOut.pages("td { padding: 0 6pt 0 0 } table { border-collapse: collapse }", table);
    assertEquals("10,18 ab; 28,18 c; 10,28 a; 28,28 cd", LaidOut.places(pages.pages().get(0)));
  }

  @Test
  void columnsWithTooManyWordsShareTheRoomAndBreakNoWord() {
    Block table = new Block.Table("", List.of(row("abcdef", "a b c d e f")));
    PagedLetter pages = LaidOut.pages("td { padding: 0 } table { border-collapse: collapse }", table);
    assertEquals(List.of("abcdef", "a b", "c d", "e f"), LaidOut.lines(pages).get(0));
  }

  @Test
  void theLongestWordIsBrokenBeforeItsNeighborsAre() {
    Block table = new Block.Table("", List.of(row("ab", "abcdefghijklm", "abc")));
    PagedLetter pages = LaidOut.pages("td { padding: 0 } table { border-collapse: collapse }", table);
    assertEquals("10,28 ab; 22,18 abcde; 22,28 fghij; 22,38 klm; 52,28 abc", LaidOut.places(pages.pages().get(0)));
  }

  @Test
  void headsOfColumnsAreToldAgainOnEachPageAndStandOverARow() {
    Block table = new Block.Table("", List.of(heads("A", "B"), row("a", "1"), row("b", "2"), row("c", "3"),
        row("d", "4"), row("e", "5"), row("f", "6")));
    PagedLetter pages = LaidOut.pages("td, th { padding: 0 } table { border-collapse: collapse }", LaidOut.p("x"),
        table);
    assertEquals(List.of(List.of("x", "A", "B", "a", "1", "b", "2", "c", "3"), List.of("d", "4", "e", "5", "f", "6")),
        LaidOut.lines(pages));
    assertEquals(List.of(), pages.pages().get(0).header());
    assertEquals("A 18 B 18",
        pages.pages()
            .get(1)
            .header()
            .stream()
            .map(words -> LaidOut.text(words) + " " + Math.round(words.y()))
            .collect(Collectors.joining(" ")));
    assertEquals("10,28 d", LaidOut.places(pages.pages().get(1)).split("; ")[0]);
    assertEquals(List.of(List.of("x", "x", "x", "x"), List.of("A", "B", "a", "1", "b", "2")),
        LaidOut.lines(LaidOut.pages("td, th { padding: 0 } table { border-collapse: collapse }", LaidOut.p("x|x|x|x"),
            new Block.Table("", List.of(heads("A", "B"), row("a", "1"), row("b", "2"))))));
  }

  private static List<Cell> heads(String... words) {
    return Arrays.stream(words).map(each -> new Cell(true, LaidOut.words(each))).toList();
  }

  @Test
  void cellsStandInTheirRowAsTheyShould() {
    Block table = new Block.Table("", List.of(row("a|b|c", "d")));
    String css = "td { padding: 0 } table { border-collapse: collapse } td { vertical-align: ";
    assertEquals("18", height(LaidOut.pages(css + "top }", table)));
    assertEquals("28", height(LaidOut.pages(css + "middle }", table)));
    assertEquals("38", height(LaidOut.pages(css + "bottom }", table)));
  }

  private static String height(PagedLetter pages) {
    return LaidOut.words(pages.pages().get(0))
        .stream()
        .filter(words -> LaidOut.text(words).equals("d"))
        .map(words -> "" + Math.round(words.y()))
        .collect(Collectors.joining());
  }

  @Test
  void aBorderGoesAroundItsBoxAndIsOpenWhereAPageBreakPartsIt() {
    Block quote = new Block.Quote("", List.of(LaidOut.p("1|2|3|4|5")));
    PagedLetter pages = LaidOut.pages("blockquote { border: 1pt solid #ff0000 }", quote);
    assertEquals("10,10 60x1; 10,10 1x41; 69,10 1x41", rectangles(pages.pages().get(0)));
    assertEquals("10,20 60x1; 10,10 1x11; 69,10 1x11", rectangles(pages.pages().get(1)));
  }

  @Test
  void cellsThatTouchShareTheirBorder() {
    Block table = new Block.Table("", List.of(row("a", "b")));
    Page page = LaidOut.pages("table { border-collapse: collapse } td { padding: 0; border: 2pt solid }", table)
        .pages()
        .get(0);
    assertEquals(7, page.rectangles().size());
    assertEquals("12,20 a; 20,20 b", LaidOut.places(page));
  }

  @Test
  void aPageHasItsNumberAtItsFoot() {
    MarginLine footer = new MarginLine("L", "{page}/{pages}");
    PagedLetter pages = LaidOut.pages("", footer, 9, LaidOut.p("1|2|3|4|5|6"));
    assertEquals(List.of("10,429 L", "52,429 2/2"),
        pages.pages()
            .get(1)
            .footer()
            .stream()
            .map(words -> Math.round(words.x()) + "," + Math.round(words.y()) + " " + LaidOut.text(words))
            .toList());
  }

  @Test
  void theLetterIsKnownByItsParts() {
    Block list = new Block.Points("", "", List.of(List.of(LaidOut.p("a"))));
    PagedLetter pages = LaidOut.pages("", LaidOut.h1("H"), list, new Block.Table("", List.of(row("x"))));
    assertEquals("LETTER[SECTION[HEADING_1 LIST[POINT[LABEL POINT_BODY]] TABLE[TABLE_BODY[ROW[CELL]]]]]",
        tree(pages.letter()));
  }

  private static String tree(StructureElement element) {
    String below = element.children().stream().map(BlocksTest::tree).collect(Collectors.joining(" "));
    return element.type() + (below.isEmpty() ? "" : "[" + below + "]");
  }

  private static String rectangles(Page page) {
    return page.rectangles()
        .stream()
        .map(rectangle -> Math.round(rectangle.x()) + "," + Math.round(rectangle.y()) + " "
            + Math.round(rectangle.width()) + "x" + Math.round(rectangle.height()))
        .collect(Collectors.joining("; "));
  }

  private static List<Cell> row(String... cells) {
    return Arrays.stream(cells).map(words -> new Cell(false, LaidOut.words(words))).toList();
  }
}
