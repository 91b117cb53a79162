package org.imrletters.paper.style;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is not understood in full is refused in full. */
class StyleSheetRefusalTest {

  @ParameterizedTest
  @ValueSource(strings = {"p { text-align: justify }", "p { display: none }", "p { display: block }",
      "p { float: left }", "p { text-indent: 1em }", "p { letter-spacing: 1pt }", "p { text-decoration: underline }",
      "p { text-transform: uppercase }", "p { position: relative }", "p { white-space: pre }", "p { hyphens: auto }",
      "p { max-width: 5in }", "p { height: 2in }", "p { border-radius: 2pt }", "p { column-count: 2 }",
      "p { no-such-property: 1 }", "p { -fs-border-rendering: no-bevel }", "p { --x: 1 }", "p { color: transparent }",
      "p { color: rebeccapurple }", "p { color: #12345678 }", "p { color: #xyz }", "p { color: rgba(1, 2, 3, 0.5) }",
      "p { color: hsl(1, 2%, 3%) }", "p { color: initial }", "p { color: }", "p { color: red blue }",
      "p { font-size: smaller }", "p { font-size: 1ex }", "p { font-size: 1vw }", "p { font-size: 0 }",
      "p { font-size: 12 }", "p { font-size: 1e2pt }", "p { font-weight: 450 }", "p { font-weight: 1000 }",
      "p { font: 12pt }", "p { font: caption }", "p { font-family: monospace }", "p { font-family: A, }",
      "p { font-family: 'A' B }", "p { font-family: }", "p { line-height: 0 }", "p { margin: -1pt }",
      "p { margin: 1pt 2pt 3pt 4pt 5pt }", "p { margin: calc(1pt + 2pt) }", "p { margin: inherit }", "p { margin: 1 }",
      "p { padding: auto }", "p { width: min-content }", "p { border: 1pt dashed red }",
      "p { border: 1pt solid red 2pt }", "p { border-style: double }", "p { border-color: red blue }",
      "p { border-top-color: red }", "p { border: 1pt solid rgb(1,2) }", "ul { list-style: inside }",
      "ul { list-style-type: lower-roman }", "ul { list-style: disc none }", "ul { list-style: outside }",
      "p { page-break-before: left }", "p { page-break-before: avoid }", "p { orphans: 0 }", "p { widows: 1.5 }",
      "p { background: url(x.png) }", "p { background: red no-repeat }", "p { vertical-align: super; }",
      "table { border-spacing: 1pt 2pt }", "table { border-spacing: 0 }",})
  void declarationsBeyondIt(String css) {
    assertRefused(css);
  }

  @ParameterizedTest
  @ValueSource(strings = {"h1 + p { margin: 0 }", "h1 ~ p { margin: 0 }", "p:last-child { margin: 0 }",
      "p:nth-child(2) { margin: 0 }", "p::before { margin: 0 }", "p:first-line { margin: 0 }", "p:hover { margin: 0 }",
      ":root { margin: 0 }", "p[lang] { margin: 0 }", "#x { margin: 0 }", "H1 { margin: 0 }", "br { line-height: 2 }",
      "span { color: red }", ".page { color: red }", "div .pages { color: red }", "p..lead { margin: 0 }",
      "p . lead { margin: 0 }", "> p { margin: 0 }", "p > > p { margin: 0 }", "p, { margin: 0 }", ", p { margin: 0 }",
      "{ margin: 0 }", "a b c d e f g h p { margin: 0 }", "p|q { margin: 0 }", "p*", "*p { margin: 0 }",
      "h1 > { margin: 0 }",})
  void selectorsBeyondIt(String css) {
    assertRefused(css);
  }

  @ParameterizedTest
  @ValueSource(strings = {"strong { font-size: 14pt }", "em { font-family: Arial }", "* { line-height: 2 }",
      "* { font: 9pt X }", "strong { padding: 1pt }", "em { border: 1pt solid red }", "* { margin: 1pt }",
      "strong { background: red }", "em { vertical-align: top }", "* { width: 3in }",
      "strong { page-break-before: always }", "html { margin: 1pt }", "html { background: #eee }",
      "body { background: #fffffe }", "* { background: #fff }", "tr { border: 1pt solid red }",
      "tbody { background: red }", "tr { width: 3in }", "tr { page-break-before: always }", "td { padding: 5% }",
      "th { width: 20% }", "td { margin: 0 5% }", "table { margin: 0 auto }", ".header { margin: 0 auto }",
      ".footer-left { padding: 1pt }", "div { border-top: 1pt solid red }", "div { width: 3in }",
      "body { page-break-after: always }", "p { size: letter }",})
  void whatMakesNoSenseForSomeElements(String css) {
    assertRefused(css);
  }

  @ParameterizedTest
  @ValueSource(strings = {"p { border-top: 1pt solid red } h1 { border: 1pt solid blue }",
      "p { border-top: 1pt solid red } h1 { border-style: solid }",
      "p { border: 1pt solid red } p.lead { border: none } p.small { border-style: solid }",
      "p { margin: 0 auto } h1 { width: 3in }", "p { box-sizing: border-box } h1 { width: 3in }",
      "table { border-collapse: collapse; border-spacing: 0 } table.header { border-collapse: separate }",
      "@page { margin: 1in } @page :first { margin: 2in }", "@page { size: letter } @page :first { size: legal }",
      "@page { margin: 5in }",})
  void whatRulesSayTogether(String css) {
    assertRefused(css);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@import 'x.css';", "@font-face { font-family: X }", "@charset 'utf-8';",
      "@supports (color: red) { }", "@namespace x 'y';", "@layer a;", "@PAGE :left { margin: 1in }",
      "@page wide { margin: 1in }", "@page { @top-left { content: 'x' } }", "@page { margin: 10% }",
      "@page { margin: auto }", "@page { padding: 1pt }", "@page { background: red }", "@page { size: a5 }",
      "@page { size: auto }", "@page { size: landscape }", "@page { size: letter a4 }",
      "@page { size: letter portrait landscape }", "@page { orphans: 2 }",
      "@media print and (color) { p { margin: 0 } }", "@media not screen { p { margin: 0 } }",
      "@media print, screen and (color) { p { margin: 0 } }", "@media only print { p { margin: 0 } }",
      "@media { p { margin: 0 } }", "@media paper { p { margin: 0 } }", "@media print { @page { margin: 1in } }",
      "@media (max-width: 8in) { p { margin: 0 } }", "@media screen;", "@media screen } {",})
  void atRulesBeyondIt(String css) {
    assertRefused(css);
  }

  @ParameterizedTest
  @ValueSource(strings = {"p { color: red", "p { color: red; }}", "p { color red }", "p { color: red;; : }",
      "p { /* color: red }", "p", "p { font-family: 'A }", "p { font-family: 'A\nB' }", "p { font-family: 'A\\'B' }",
      "p { c\\olor: red }", "<!-- p { color: red } -->", "p { color: red !urgent }", "p { color: red ! }",
      "p { color: red; } ;", "@media screen { p { color: red }", "p { font-size: 1.pt }", "p { ; } }", "@", "#", "\\",
      "'", "/*", "-", ".", "p { color: rgb(1, 2, 3 }", "p { color: rgb( }", "p { {} }",})
  void brokenSheets(String css) {
    assertRefused(css);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"p { text-align: justify } | 'text-align: justify'",
      "p { shape-outside: none } | the property 'shape-outside'", "h1 + p { margin: 0 }      | '+' before 4",
      "p { font-size: 3vh }      | the unit 'vh'", "strong { padding: 1pt }   | PADDING_TOP for 'strong.'",
      "a { text-decoration: underline } | the property 'text-decoration'",
      "@import 'x';              | 'import' before 7", "p { color: red            | the end of the style sheet",})
  void theReasonIsGivenInWords(String css, String reason) {
    assertEquals(reason, StyleSheet.beyond(List.of(css)).orElseThrow());
  }

  @Test
  void oneSheetThatIsNotUnderstoodIsEnough() {
    assertTrue(StyleSheet.of(List.of("p { margin: 0 }", "p { float: left }", "p { margin: 0 }")).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "p { text-decoration: none; float: none; letter-spacing: normal; word-spacing: 0; max-width: none; height: auto }",
      "html { color-scheme: light; -webkit-print-color-adjust: exact }",
      "p { overflow-wrap: break-word; word-wrap: normal }",
      "* { box-sizing: border-box; margin: 0; padding: 0; border: 0; vertical-align: baseline; background: none }",
      "@media only screen and (min-width: 3em), tv { * + * { display: grid; content: '}' } }",
      "thead, tfoot th.x, td.number, code { display: inline-block; float: left }", "p { }", "p { ; }", " \n\t\r\f",
      "/* */", "ul { list-style-position: outside; list-style-image: none }",})
  void whatChangesNothingIsUnderstood(String css) {
    assertEquals(List.of(), StyleSheet.beyond(List.of(css)).stream().toList());
  }

  @Test
  void noTextMakesItStumble() throws IOException {
    Random random = new Random(4711);
    String sheet = standard();
    for (int i = 0; i < 1000; i++) {
      String changed = changed(sheet, random);
      assertDoesNotThrow(() -> StyleSheet.of(List.of(changed)), changed);
    }
  }

  private static String changed(String sheet, Random random) {
    StringBuilder changed = new StringBuilder(sheet);
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int start = random.nextInt(changed.length());
      int end = Math.min(changed.length(), start + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> changed.delete(start, end);
        case 1 -> changed.insert(start, "{}():;,.#@!\"'/*\\-+9a%\u00e9\n".charAt(random.nextInt(23)));
        case 2 -> changed.insert(random.nextInt(changed.length()), sheet, start, Math.min(sheet.length(), end));
        default -> changed.setLength(Math.max(1, start));
      }
    }
    return changed.toString();
  }

  private static String standard() throws IOException {
    try (InputStream in = StyleSheetRefusalTest.class
        .getResourceAsStream("/org/imrletters/templates/imr-2015/letter.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void assertRefused(String css) {
    assertTrue(StyleSheet.beyond(List.of(css)).isPresent(), css);
    assertTrue(StyleSheet.of(List.of(css)).isEmpty(), css);
  }
}
