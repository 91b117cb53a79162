package org.imrletters.paper.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Both page layouts make the same of a style sheet that this room understands. */
class StyleSheetLawTest {

  private static final String BASE = "@page { font-family: 'Letter Serif'; } html { font-family: 'Letter Serif'; }";

  @Test
  void theStandardStyleSheetLooksTheSame() throws IOException {
    assertSame(resource("/org/imrletters/templates/imr-2015/letter.css"));
  }

  @Test
  void theStyleSheetOfTheTestsLooksTheSame() throws IOException {
    assertSame(resource("/org/imrletters/paper/pdf-test.css"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "* { margin: 0; padding: 0; border: none; box-sizing: border-box; color: navy }",
      "body { font: italic bold 11pt/1.4 'Letter Sans', serif } h1 { font-size: 150%; line-height: 120% } "
          + "p { margin: 1em 0 }",
      "html { font-size: 10pt } h2 { font-size: 1.5rem; margin: 2rem 0 1rem } "
          + "p.lead { padding-left: 2em; line-height: 2em }" + " section { font-size: 1.2em } li { line-height: 14pt }",
      "h1 { font-size: xx-large } h2 { font-size: x-large } h3 { font-size: large } h4 { font-size: medium }"
          + " h5 { font-size: small } h6 { font-size: x-small } p { font-size: xx-small }",
      "section > p { color: #123456 } .items p { color: rgb(10%, 20, 300) } section ul li { color: #abc }"
          + " p.small { color: OLIVE !important } .summary p.lead, li > p:first-child { color: red }",
      "td, th { border: 0.75pt solid #666; padding: 4pt 6pt } "
          + "table { border-collapse: collapse; width: 100%; padding: 3pt }"
          + " table.header { width: 50% } td { vertical-align: bottom; width: 2in }",
      "table { border-spacing: 4px; padding: 1mm; border: 1px solid; background: #eee } tr { background: silver }"
          + " tbody { vertical-align: top } table.header td { vertical-align: baseline } "
          + "tr td:first-child { width: 3cm }",
      "section { margin: 5% 10% } blockquote { margin-left: 10%; padding: 2% } blockquote p { width: 80% }"
          + " ul { margin: 0 0 0 5%; padding: 0 }",
      "h1 { page-break-before: always; text-align: right } h2 { page-break-after: avoid } p { orphans: 3; widows: 4 }"
          + " blockquote { page-break-inside: avoid; page-break-after: always } table { text-align: center }",
      "ul { list-style: square } ul ul { list-style-type: circle } ol { list-style: none outside } "
          + "ol ol { list-style: inherit }",
      "p { border: thin solid green; background: transparent } blockquote { border: 2pt solid #008000; background: none }"
          + " .notice { border-width: 1px 2px 3px 4px; border-style: solid }",
      "strong { font-weight: normal; color: teal } em { font-style: normal; font-weight: bolder } h2 { font-weight: 600 }"
          + " h3 { font-weight: lighter } .contact { font-style: oblique; text-align: inherit; color: inherit }",
      "@media print { p { margin: 3pt } } @media screen, tv { p { margin: 9pt } } @media all { li { margin: 1pc } }"
          + " @page { size: a4; margin: 2cm 1in } @page :first { margin-top: 3cm }",
      "@page { size: legal landscape; margin: 0.5in !important } @page { margin: 3em; font-size: 10pt }"
          + " body { margin: 10pt 20pt; padding: 1em; } main { padding: 0 5%; }",
      ".footer-left { color: gray; font-size: 8pt } div { font-style: italic } .footer-right { text-align: center }",
      "p { margin: 3pt } p { margin-top: 5pt } section p { margin-bottom: 1pt } .lead { margin: 7pt } "
          + "main p { margin: 2pt }",})
  void lookTheSame(String css) throws IOException {
    assertSame(css);
  }

  private static void assertSame(String css) throws IOException {
    List<String> sheets = List.of(resource("/org/imrletters/paper/paper.css"), BASE, css);
    assertEquals(List.of(), StyleSheet.beyond(sheets).stream().toList());
    Understood understood = new Understood(StyleSheet.of(sheets).orElseThrow());
    Document document = EveryElement.document();
    List<String> differences = new ArrayList<>();
    try (LaidOut laidOut = new LaidOut(document, sheets)) {
      differences.addAll(differences("@page", laidOut.page(), understood.page()));
      NodeList elements = document.getElementsByTagName("*");
      for (int i = 0; i < elements.getLength(); i++) {
        Element element = (Element) elements.item(i);
        if (!isHead(element)) {
          differences.addAll(differences(path(element), laidOut.of(element), understood.of(element)));
        }
      }
    }
    assertEquals(List.of(), differences);
  }

  private static List<String> differences(String element, Facts one, Facts other) {
    List<String> differences = new ArrayList<>(one.differences(element, other));
    other.facts()
        .keySet()
        .stream()
        .filter(name -> !one.facts().containsKey(name))
        .forEach(name -> differences.add(element + " " + name + " is " + other.facts().get(name) + " only here"));
    return differences;
  }

  private static boolean isHead(Element element) {
    return List.of("head", "title", "style").contains(element.getTagName());
  }

  private static String path(Element element) {
    String style = element.getAttribute("class");
    String here = element.getTagName() + (style.isEmpty() ? "" : "." + style);
    return element.getParentNode() instanceof Element parent ? path(parent) + " > " + here : here;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = StyleSheetLawTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
