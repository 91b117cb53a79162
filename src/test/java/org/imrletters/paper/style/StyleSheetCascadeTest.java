package org.imrletters.paper.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.fail;

import org.imrletters.paper.style.Styled.Siblings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule an element follows, of those that mean it. */
class StyleSheetCascadeTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "p { color: red } p { color: blue }                             | blue comes later",
      "p.lead { color: blue } p { color: red }                        | a class outweighs",
      "section p { color: blue } p { color: red }                     | two tags outweigh one",
      "p:first-child { color: blue } section p { color: red }         | a place outweighs tags",
      "section.summary > p { color: blue } p.lead { color: red }      | a class and two tags outweigh",
      "p { color: blue !important } p.lead { color: red }             | what is important wins",
      "p { color: blue !important; color: red }                       | in its own rule too",
      "p { color: red !important } p.lead { color: blue!important }   | among important ones as ever",
      ".lead { color: blue } * { color: red }                         | all is outweighed by any",
      "p { color: blue } * { color: red }                             | by a tag too",
      "ul p, h1, p { color: blue } table p { color: red }             | each of a group for itself",
      "@media print { p { color: blue } } @media screen { p { color: red } } | paper is printed",
      "@media screen, print { p { color: blue } } @media tv { p { color: red } } | among others",
      "@media screen and (max-width: 8in) { p { color: red } } p { color: blue } | a window is not",
      "p { color: blue } a:hover, p:focus { color: red }              | no paper is pointed at",
      ":root p { color: blue } a:link p { color: red }                | the root is html",
      "P { color: blue }                                              | tags have no case",
      "/* p{ */ p/**/{/*}*/color/**/:/**/blue/**/;;}                  | comments part",
      "p { color: blue } p > p { color: red } section section p { color: red } | what stands around counts",
      "main p { color: blue } body > p { color: red }                 | a child stands right in its parent",})
  void ofSeveralRulesOneWins(String css, String why) {
    assertEquals(0x0000FF, section(css).children(1).next("p", "lead").look().face().color(), why);
  }

  @Test
  void thePacksStyleSheetWinsOverWhatHoldsWithoutIt() {
    assertEquals(1, section("body { orphans: 1 }").children(1).next("p", "").look().keep().orphans());
  }

  @Test
  void aBodyIsNotTheFirstInItsDocument() {
    Siblings children = sheet("body:first-child { color: red }").root().children(2);
    children.skip();
    assertEquals(0, children.next("body", "").look().face().color());
  }

  /** Which of five paragraphs are blue, of which the second is a lead. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"p:first-child | 1", "p:last-child | 5", "p:only-child | ''",
      "p:nth-child(odd) | 135", "p:nth-child(even) | 24", "p:nth-child(3) | 3", "p:nth-child(3n+1) | 14",
      "p:nth-child( 2n + 3 ) | 35", "p:nth-child(-n+2) | 12", "p:nth-child(n+4) | 45", "p:nth-child(3n-1) | 25",
      "p:nth-last-child(2) | 4", "p:nth-last-child(even) | 24", "p + p | 2345", "p.lead + p | 3", ".lead ~ p | 345",
      "p:first-child ~ .lead + p | 3", "section > p:not(.lead) | 1345", "p:not(:first-child):not(:last-child) | 234",
      "h1 + p | ''", "section + section p | ''", ":root p:nth-child(2) | 2", "p:not(p) | ''", "p:nth-child(0) | ''"})
  void elementsAreToldByTheirPlaces(String selector, String blue) {
    Siblings children = section(selector + " { color: blue }").children(5);
    StringBuilder told = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      told.append(children.next("p", i == 2 ? "lead" : "").look().face().color() == 0xFF ? i : "");
    }
    assertEquals(blue, told.toString());
  }

  @Test
  void aLongLetterTakesNoMoreMemoryUnderSelectorsThatCount() {
    Styled section = section("p:nth-child(3n) { color: blue } p + p { margin: 0 }");
    Siblings children = section.children(10_000);
    for (int i = 1; i <= 10_000; i++) {
      assertEquals(i % 3 == 0 ? 0xFF : 0, children.next("p", "").look().face().color());
    }
    assertNotSame(section.children(1).next("p", "lead"), section.children(1).next("p", "lead"));
  }

  @Test
  void whatIsAskedAgainIsTheSame() {
    Styled section = section("p:first-child { margin: 0 } .lead { color: red }");
    assertSame(section.children(1).next("p", "lead"), section.children(1).next("p", "lead"));
    Siblings children = section.children(2);
    assertNotSame(children.next("p", "lead"), children.next("p", "lead"));
  }

  @Test
  void classesThatNoSheetKnowsMakeNoDifference() {
    Styled section = section(".lead, .small { color: red }");
    assertSame(section.children(1).next("p", ""),
        section.children(1).next("p", "a" + System.identityHashCode(section)));
    assertSame(section.children(1).next("p", "lead"), section.children(1).next("p", " other  lead\tlead "));
    assertSame(section.children(1).next("p", "lead small"), section.children(1).next("p", "small lead"));
    assertNotEquals(section.children(1).next("p", "lead"), section.children(1).next("p", "lead small"));
  }

  @Test
  void anElementHasTheClassesThatItsNameLists() {
    String css = ".lead.small { color: red }";
    assertEquals(0xFF0000, section(css).children(1).next("p", "small lead").look().face().color());
    assertEquals(0, section(css).children(1).next("p", "lead").look().face().color());
  }

  private static Styled section(String css) {
    return section(sheet(css));
  }

  private static Styled section(StyleSheet sheet) {
    Siblings children = sheet.root().children(2);
    children.skip();
    return children.next("body", "").children(1).next("main", "").children(1).next("section", "summary");
  }

  private static StyleSheet sheet(String css) {
    return StyleSheet.of("Letter Serif", css, mistake -> fail(mistake.message()));
  }
}
