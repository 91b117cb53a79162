package org.imrletters.render;

import static org.imrletters.render.Letters.both;
import static org.imrletters.render.Letters.bullets;
import static org.imrletters.render.Letters.item;
import static org.imrletters.render.Letters.label;
import static org.imrletters.render.Letters.letter;
import static org.imrletters.render.Letters.lineBreak;
import static org.imrletters.render.Letters.numbers;
import static org.imrletters.render.Letters.paragraph;
import static org.imrletters.render.Letters.quote;
import static org.imrletters.render.Letters.row;
import static org.imrletters.render.Letters.run;
import static org.imrletters.render.Letters.section;
import static org.imrletters.render.Letters.table;
import static org.imrletters.render.Letters.title;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.imrletters.letter.MarginLine;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

  private static String main(Letter letter) {
    String page = HtmlRenderer.render(letter, "", Optional.empty());
    return page.substring(page.indexOf("<main>"), page.indexOf("</body>"));
  }

  private static void prints(String expected, Block... blocks) {
    String inside = main(letter(blocks)).replace("<main>\n  <div class=\"body\">\n", "");
    assertEquals(expected, inside.replace("  </div>\n</main>\n", "").indent(-4));
  }

  @Test
  void aPageNeedsNothingBesideItself() {
    String page = HtmlRenderer.render(letter(paragraph("Words.")), "p { margin: 0 }\r\n", Optional.empty());
    int style = page.indexOf("/* In a window");
    assertEquals("""
        <!DOCTYPE html>
        <html lang="en-US">
        <head>
          <meta charset="utf-8"/>
          <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
        font-src data:; img-src data:"/>
          <meta name="viewport" content="width=device-width, initial-scale=1"/>
          <title>CM26-0000001 - Final Determination</title>
          <meta name="author" content="Example Review"/>
          <style>
        """, page.substring(0, style));
    assertEquals("""
        p { margin: 0 }

        @page { @bottom-left { content: "CM26-0000001"; } }
        @page { @bottom-right { content: "Page " counter(page) " of " counter(pages); } }
        </style>
        </head>
        <body>
        <main>
          <div class="body">
            <p>Words.</p>
          </div>
        </main>
        </body>
        </html>
        """, page.substring(page.indexOf("p { margin: 0 }")));
  }

  @Test
  void aSectionIsNamedByItsHeading() {
    assertEquals("""
        <main>
          <div class="case-header">
            <p>Public copy</p>
          </div>
          <section class="decisions" aria-labelledby="section-2">
            <h1 id="section-2">DECISIONS</h1>
            <h2 class="item"><strong>Norco 10/325mg, #60:</strong> Upheld</h2>
            <p class="label"><strong>Decision rationale:</strong> None.</p>
          </section>
        </main>
        """, main(letter(section("case-header", paragraph("Public copy")), section("decisions", title("DECISIONS"),
        item("Norco 10/325mg, #60", "Upheld"), label("Decision rationale", "None.")))));
  }

  @Test
  void aHeaderCellNamesItsRowUnlessItIsEmpty() {
    prints("""
        <table class="header">
          <tbody>
            <tr>
              <th scope="row">Priority:</th>
              <td>Standard</td>
              <td></td>
              <td></td>
            </tr>
          </tbody>
        </table>
        """, table(row("Priority:", "Standard", "", "")));
  }

  @Test
  void headerCellsAloneNameTheirColumnsButNoneThatStandsAlone() {
    Cell item = new Cell(true, List.of(run("Item")));
    Cell empty = new Cell(true, List.of(lineBreak()));
    prints("""
        <table>
          <thead>
            <tr>
              <th scope="col">Item</th>
              <th scope="col">Item</th>
            </tr>
            <tr>
              <td><br/></td>
              <th scope="col">Item</th>
            </tr>
          </thead>
        </table>
        <table>
          <tbody>
            <tr>
              <th scope="row">Item</th>
            </tr>
          </tbody>
        </table>
        """, new Block.Table("", List.of(List.of(item, item), List.of(empty, item))),
        new Block.Table("", List.of(List.of(item))));
  }

  /** A style sheet shows the names beside the cells where there is no room for columns. */
  @Test
  void aCellBelowTheNameOfItsColumnSaysThat() {
    Cell name = new Cell(true, List.of(run("Paid"), lineBreak(), run("\"now\"")));
    Cell service = new Cell(true, List.of(run("Visit")));
    Cell fact = new Cell(false, List.of(run("$1.00")));
    prints("""
        <table>
          <thead>
            <tr>
              <td></td>
              <th scope="col">Paid<br/>&quot;now&quot;</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Visit</th>
              <td data-column="Paid &quot;now&quot;">$1.00</td>
            </tr>
          </tbody>
        </table>
        """, new Block.Table("", List.of(List.of(new Cell(true, List.of()), name), List.of(service, fact))));
  }

  @Test
  void pointsAndQuotationsNest() {
    prints("""
        <blockquote>
          <ul>
            <li>a brace</li>
            <li>
              <p>visits:</p>
              <ol>
                <li>one</li>
              </ol>
            </li>
          </ul>
        </blockquote>
        """, quote(bullets("a brace", both(paragraph("visits:"), numbers("one")))));
  }

  @Test
  void facesAndBreaksAreKept() {
    prints("<p>a<br/><strong><em>b</em></strong><em>c</em></p>\n",
        paragraph(run("a"), lineBreak(), new Inline.Run("b", true, true), new Inline.Run("c", false, true)));
  }

  @Test
  void noWordIsTakenForMarkup() {
    prints("<p>&lt;b&gt;5 &lt; 6 &amp;amp; &quot;x&quot; 'y' ${z}&lt;/main&gt;</p>\n",
        paragraph("<b>5 < 6 &amp; \"x\" 'y' ${z}</main>"));
  }

  @Test
  void noValueOfTheLetterIsTakenForMarkup() throws Exception {
    String hostile = "\"><script>&</title>'";
    Letter letter = new Letter(hostile, hostile, hostile, Optional.empty(), Optional.empty(),
        List.of(section(hostile, new Block.Paragraph(hostile, List.of(run(hostile))))), MarginLine.NONE,
        MarginLine.NONE, Optional.empty());
    String html = HtmlRenderer.render(letter, "", Optional.empty());
    Page page = Page.of(html);
    assertFalse(html.contains("<script"), html);
    for (String place : List.of("//title", "/html/@lang", "//meta[@name='author']/@content", "//main/div/@class",
        "//p/@class", "//p")) {
      assertEquals(hostile, page.text(place), place);
    }
  }

  @Test
  void aStyleSheetCannotEndItsElement() throws Exception {
    String html = HtmlRenderer.render(Letters.whole(), "p:before { content: '</style><b>' } i { content: '</STYLE>' }",
        Optional.empty());
    assertEquals(html.indexOf("</style"), html.toLowerCase(Locale.ROOT).lastIndexOf("</style"));
    assertTrue(html.contains("content: '\\3c /style><b>'"), html);
  }

  @Test
  void whatStandsInTheMarginsOfPagesIsPrintedThereAndNowhereElse() throws Exception {
    Letter letter = new Letter("", "en-US", "", Optional.empty(), Optional.empty(), List.of(),
        new MarginLine("", "a\\b\nc"), new MarginLine("\"{pages}</style>", "{page}/{other}"), Optional.empty());
    String page = HtmlRenderer.render(letter, "", Optional.of("DRAFT \"1\""));
    String css = Page.of(page).text("//style");
    for (String rule : List.of("@page { @top-right { content: \"a\\\\b c\"; } }",
        "@page :first { @top-right { content: none; } }",
        "@page { @bottom-left { content: \"\\\"\" counter(pages) \"\\3c /style>\"; } }",
        "@page { @bottom-right { content: counter(page) \"/{other}\"; } }", "content: \"DRAFT \\\"1\\\"\";")) {
      assertTrue(css.contains(rule), css);
    }
    assertFalse(css.contains("top-left"), css);
    assertEquals("", Page.of(page).text("/html/body").strip());
  }

  @Test
  void theTitleTellsTheCaseWhereTheLetterShowsIt() throws Exception {
    Letter hidden = new Letter("Decision", "en-US", "", Optional.of("A-1"), Optional.empty(),
        List.of(section("s", paragraph("Words."))), MarginLine.NONE, MarginLine.NONE, Optional.empty());
    assertEquals("Decision", Page.of(HtmlRenderer.render(hidden, "", Optional.empty())).text("//title"));
    for (Letter shown : List.of(
        new Letter("Decision", "en-US", "", Optional.of("A-1"), Optional.empty(),
            List.of(section("s", paragraph("Of A-1."))), MarginLine.NONE, MarginLine.NONE, Optional.empty()),
        new Letter("Decision", "en-US", "", Optional.of("A-1"), Optional.empty(), List.of(), MarginLine.NONE,
            new MarginLine("", "A-1"), Optional.empty()))) {
      assertEquals("A-1 - Decision", Page.of(HtmlRenderer.render(shown, "", Optional.empty())).text("//title"));
    }
  }

  @Test
  void aWholeLetterWithTheStandardStyleSheetIsWellFormed() throws Exception {
    String css = Files.readString(Path.of("templates/shared/letter.css"));
    Page page = Page.of(HtmlRenderer.render(Letters.whole(), css, Optional.empty()));
    assertEquals("ISSUES, DECISIONS AND RATIONALES", page.text("//*[@id = //section[3]/@aria-labelledby]"));
    assertTrue(page.text("//style").contains(css.strip()));
  }
}
