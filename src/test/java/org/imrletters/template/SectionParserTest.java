package org.imrletters.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.Inline;
import org.junit.jupiter.api.Test;

class SectionParserTest {

  @Test
  void whiteSpaceIsCollapsedAcrossFacesAndTags() {
    assertEquals(
        List.of(new Block.Paragraph("label", List.of(run("Decision rationale:", true), run(" It is not.", false)))),
        parse("\n<p class=\"label\">  <strong>Decision\n rationale:</strong>  It\tis not. \n</p>\n"));
  }

  @Test
  void aLineBreakHasNoBlankAroundIt() {
    assertEquals(List.of(new Block.Paragraph("", List.of(run("one", false), new Inline.Break(), run("two", false)))),
        parse("<p>one <br/> two<br/></p>"));
  }

  @Test
  void aNoBreakSpaceIsKept() {
    assertEquals(List.of(paragraph("10\u00a0mg")), parse("<p>10&nbsp;mg</p>"));
  }

  @Test
  void escapedTextComesBackAsItWasTyped() {
    assertEquals(List.of(paragraph("a < b & <b>c</b> \"'")),
        parse("<p>a &lt; b &amp; &lt;b&gt;c&lt;/b&gt; &quot;&#39;</p>"));
  }

  @Test
  void listsTablesAndQuotesAreRead() {
    assertEquals(
        List.of(
            new Block.Points("", "", List.of(List.of(paragraph("one")), List.of(paragraph("two"), paragraph("more")))),
            new Block.Table("header",
                List.of(List.of(new Cell(true, List.of(run("Case", false))), new Cell(false, List.of())))),
            new Block.Quote("", List.of(paragraph("said")))),
        parse("<ul><li>one</li> <li>two<p>more</p></li></ul><table"
            + " class=\"header\"><tr><th>Case</th><td></td></tr></table>" + "<blockquote><p>said</p></blockquote>"));
  }

  @Test
  void anEmptyParagraphIsNone() {
    assertEquals(List.of(), parse("<p class=\"notice\"> \n </p>"));
  }

  @Test
  void headingsOfSectionsAndItemsHaveTheirLevels() {
    assertEquals(List.of(new Block.Heading(1, "", List.of(run("A", false))),
        new Block.Heading(2, "item", List.of(run("B", false)))), parse("<h1>A</h1><h2 class=\"item\">B</h2>"));
  }

  @Test
  void everythingElseIsAMistake() {
    assertEquals(List.of("misplaced-markup"), mistakes("words"));
    assertEquals(List.of("misplaced-markup"), mistakes("<li>one</li>"));
    assertEquals(List.of("misplaced-markup"), mistakes("<table><tr><p>x</p></tr></table>"));
    assertEquals(List.of("unbalanced-tag"), mistakes("<p>one<p>two</p>"));
    assertEquals(List.of("unbalanced-tag"), mistakes("<p><strong>one</p>"));
    assertEquals(List.of("unbalanced-tag"), mistakes("<ul><li>one</li>"));
    assertEquals(List.of("uneven-table"), mistakes("<table><tr><td>1</td></tr><tr><td>1</td><td>2</td></tr></table>"));
    assertEquals(List.of("unknown-tag", "unknown-tag"), mistakes("<p><script>x</script></p>"));
    assertEquals(List.of("unknown-attribute"), mistakes("<p onclick=\"x\">x</p>"));
    assertEquals(List.of("unknown-attribute"), mistakes("<ul><li class=\"small\">x</li></ul>"));
    assertEquals(List.of("stray-markup"), mistakes("<p>a & b</p>"));
    assertEquals(List.of("misplaced-markup", "misplaced-markup"), mistakes("<h2>A</h2><h4>B</h4><h1>C</h1><h2>D</h2>"));
    assertEquals(List.of("too-deep"), mistakes("<blockquote>".repeat(3000) + "</blockquote>".repeat(3000)));
  }

  private static List<Block> parse(String markup) {
    SectionParser.Parsed parsed = SectionParser.parse(markup);
    assertEquals(List.of(), parsed.mistakes());
    return parsed.blocks();
  }

  private static List<String> mistakes(String markup) {
    return SectionParser.parse(markup).mistakes().stream().map(Markup.Mistake::code).toList();
  }

  private static Block.Paragraph paragraph(String words) {
    return new Block.Paragraph("", List.of(run(words, false)));
  }

  private static Inline.Run run(String words, boolean strong) {
    return new Inline.Run(words, strong, false);
  }
}
