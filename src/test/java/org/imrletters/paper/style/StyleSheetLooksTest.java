package org.imrletters.paper.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.imrletters.paper.style.Look.Edges;
import org.imrletters.paper.style.Look.Keep;
import org.imrletters.paper.style.Look.PageBreak;
import org.imrletters.paper.style.Look.TextDecoration;
import org.imrletters.paper.style.Styled.Siblings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetLooksTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"p { font-size: 10pt }                      | 10",
      "p { font-size: 16px }                      | 12", "p { FONT-SIZE: 1PC }                       | 12",
      "p { font-size: 1in }                       | 72", "p { font-size: 25.4mm }                    | 72",
      "p { font-size: 2.54cm }                    | 72", "section { font-size: 20pt } p { font-size: 1.5em } | 30",
      "section { font-size: 20pt } p { font-size: 50% }   | 10",
      "html { font-size: 10pt } section { font-size: 20pt } p { font-size: 1.5rem } | 15",
      "p { font-size: large }                     | 13.5", "section { font-size: 9pt } p { font-size: inherit } | 9",
      "p { font: 9pt/2 Times }                    | 9",})
  void sizesComeInPoints(String css, double points) {
    assertEquals(points, paragraph(css).face().size(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"p { line-height: 1.5; font-size: 10pt }    | 15",
      "section { line-height: 1.5 } p { font-size: 10pt } | 15",
      "section { line-height: 150% } p { font-size: 10pt } | 18", "section { line-height: 2em; font-size: 8pt } | 16",
      "p { font: 10pt/14pt Times }                | 14",})
  void lineHeightsComeInPoints(String css, double points) {
    assertEquals(OptionalDouble.of(points), paragraph(css).face().lineHeight());
  }

  @Test
  void theFontDecidesOnALineHeightThatIsNotGiven() {
    assertEquals(OptionalDouble.empty(), paragraph("").face().lineHeight());
    assertEquals(OptionalDouble.empty(), paragraph("p { font: 9pt Times }").face().lineHeight());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"red | ff0000", "#123456 | 123456", "#abc | aabbcc", "RGB(1, 2, 3) | 010203",
      "rgb(100%, 0%, 300) | ff00ff", "Orange | ffa500"})
  void colorsAreRedGreenAndBlue(String css, String color) {
    assertEquals(Integer.parseInt(color, 16), paragraph("p { color: " + css + " }").face().color());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "p { font-family: 'Letter Sans', Times New  Roman, serif } | Letter Sans;Times New Roman;serif",
      "section { font-family: Georgia } p { font: bold 9pt \"A B\", C } | A B;C",})
  void familiesStandInTheirOrder(String css, String families) {
    assertEquals(List.of(families.split(";")), paragraph(css).face().families());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"p { margin: 1pt } | 1 1 1 1", "p { margin: 1pt 2pt } | 1 2 1 2",
      "p { margin: 1pt 2pt 3pt } | 1 2 3 2", "p { margin: 1pt 2pt 3pt 4pt } | 1 2 3 4",
      "p { margin: 0 auto } | 0 0 0 0", "p { margin: 1pt; margin-left: 2em } | 1 1 1 24",
      "section { margin: 0 10% } p { margin: 0 10% } | 0 43.2 0 43.2",})
  void marginsGoAroundTheBox(String css, String edges) {
    String page = "@page { size: letter; margin: 0.5in } body { margin: 0 }";
    assertEquals(edges(edges), paragraph(page + css).box().margin());
  }

  @Test
  void aBorderHasALineAtEachSide() {
    BorderLines border = paragraph("p { color: red; border: 1pt dashed; border-color: red blue } "
        + "p { border-top: none; border-left: thick double }").box().border();
    assertEquals(BorderLine.NONE, border.top());
    assertEquals(new BorderLine(1, BorderLine.Style.DASHED, 0x0000FF), border.right());
    assertEquals(new BorderLine(1, BorderLine.Style.DASHED, 0xFF0000), border.bottom());
    assertEquals(new BorderLine(2.25, BorderLine.Style.DOUBLE, 0xFF0000), border.left());
  }

  @Test
  void linesAlongWordsRunOnInWhatStandsInThem() {
    Styled outer = section(
        "p { text-decoration: underline overline } strong { text-decoration: line-through; color: red }").children(1)
        .next("p", "");
    Face strong = outer.children(1).next("strong", "").look().face();
    assertEquals(List.of(new TextDecoration(TextDecoration.Line.UNDERLINE, 0),
        new TextDecoration(TextDecoration.Line.OVERLINE, 0),
        new TextDecoration(TextDecoration.Line.LINE_THROUGH, 0xFF0000)), strong.decorations());
    assertEquals(2, outer.look().face().decorations().size());
  }

  @Test
  void wordsAreSpacedAndTransformed() {
    Face face = paragraph("p { letter-spacing: 0.1em; word-spacing: 2pt; text-transform: uppercase; font-size: 20pt }")
        .face();
    assertEquals(2, face.letterSpacing());
    assertEquals(2, face.wordSpacing());
    assertEquals(TextTransform.UPPERCASE, face.transform());
    assertEquals(0, paragraph("").face().letterSpacing());
  }

  @Test
  void paperIsWhiteAndNotPainted() {
    assertEquals(OptionalInt.empty(),
        body("html { background: #fff } body { background-color: white }").look().box().background());
    assertEquals(OptionalInt.of(0xEEEEEE), paragraph("p { background: #eee }").box().background());
    assertEquals(OptionalInt.empty(), paragraph("p { background: #eee } p { background: none }").box().background());
  }

  @Test
  void whatCollapsesHasNoGapAndATableNoPadding() {
    String css = "table { border-spacing: 3pt; padding: 4pt } table.header { border-collapse: collapse }";
    Look apart = section(css).children(1).next("table", "").look();
    Look collapsed = section(css).children(1).next("table", "header").look();
    assertEquals(OptionalDouble.of(3), apart.cellGap());
    assertEquals(edges("4 4 4 4"), apart.box().padding());
    assertEquals(OptionalDouble.empty(), collapsed.cellGap());
    assertEquals(Edges.NONE, collapsed.box().padding());
  }

  @Test
  void aRowHasNoRoomAroundItAndACellNoMargin() {
    Styled row = section("tr, td { margin: 3pt; padding: 3pt }").children(1)
        .next("table", "")
        .children(1)
        .next("tbody", "")
        .children(1)
        .next("tr", "");
    assertEquals(Edges.NONE, row.look().box().margin());
    assertEquals(Edges.NONE, row.look().box().padding());
    assertEquals(Edges.NONE, row.children(1).next("td", "").look().box().margin());
    assertEquals(edges("3 3 3 3"), row.children(1).next("td", "").look().box().padding());
  }

  @Test
  void whatAPageBreakMayPartIsSaid() {
    Keep keep = paragraph("p { page-break-before: always; page-break-after: avoid; page-break-inside: avoid;"
        + " orphans: 3; widows: 4 }").keep();
    assertEquals(new Keep(PageBreak.PAGE, PageBreak.AVOID, true, 3, 4), keep);
    assertEquals(new Keep(PageBreak.RIGHT, PageBreak.LEFT, true, 2, 2),
        paragraph("p { break-before: recto; break-after: left; break-inside: avoid-page }").keep());
  }

  @Test
  void theFirstPageMayStartLower() {
    StyleSheet sheet = sheet("@page :first { margin-top: 3in } @page { size: a4 landscape; margin: 1in }");
    assertEquals(842, sheet.page(0).width(), 0.2);
    assertEquals(595, sheet.page(1).height(), 0.3);
    assertEquals(216, sheet.page(0).margin().top());
    assertEquals(72, sheet.page(1).margin().top());
  }

  private static Look paragraph(String css) {
    return section(css).children(1).next("p", "").look();
  }

  private static Styled section(String css) {
    return body(css).children(1).next("main", "").children(1).next("section", "summary");
  }

  private static Styled body(String css) {
    Siblings children = sheet(css).root().children(2);
    children.skip();
    return children.next("body", "");
  }

  private static StyleSheet sheet(String css) {
    return StyleSheet.of("Letter Serif", css, mistake -> fail(mistake.message()));
  }

  private static Edges edges(String points) {
    String[] sides = points.split(" ");
    return new Edges(Double.parseDouble(sides[0]), Double.parseDouble(sides[1]), Double.parseDouble(sides[2]),
        Double.parseDouble(sides[3]));
  }
}
