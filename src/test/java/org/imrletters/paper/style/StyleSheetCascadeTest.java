package org.imrletters.paper.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.fail;

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
    assertEquals(0x0000FF, section(css).child("p", "lead", true).look().face().color(), why);
  }

  @Test
  void thePacksStyleSheetWinsOverWhatHoldsWithoutIt() {
    assertEquals(1, section("body { orphans: 1 }").child("p", "", true).look().keep().orphans());
  }

  @Test
  void aBodyIsNotTheFirstInItsDocument() {
    Styled root = sheet("body:first-child { color: red }").root();
    assertEquals(0, root.child("body", "", true).look().face().color());
  }

  @Test
  void whatIsAskedAgainIsTheSame() {
    Styled section = section("p:first-child { margin: 0 } .lead { color: red }");
    assertSame(section.child("p", "lead", true), section.child("p", "lead", true));
    assertNotSame(section.child("p", "lead", true), section.child("p", "lead", false));
  }

  @Test
  void classesThatNoSheetKnowsMakeNoDifference() {
    Styled section = section(".lead, .small { color: red }");
    assertSame(section.child("p", "", true), section.child("p", "a" + System.identityHashCode(section), true));
    assertSame(section.child("p", "lead", true), section.child("p", " other  lead\tlead ", true));
    assertSame(section.child("p", "lead small", true), section.child("p", "small lead", true));
    assertNotEquals(section.child("p", "lead", true), section.child("p", "lead small", true));
  }

  @Test
  void anElementHasTheClassesThatItsNameLists() {
    String css = ".lead.small { color: red }";
    assertEquals(0xFF0000, section(css).child("p", "small lead", true).look().face().color());
    assertEquals(0, section(css).child("p", "lead", true).look().face().color());
  }

  private static Styled section(String css) {
    return section(sheet(css));
  }

  private static Styled section(StyleSheet sheet) {
    return sheet.root().child("body", "", false).child("main", "", true).child("section", "summary", true);
  }

  private static StyleSheet sheet(String css) {
    return StyleSheet.of("Letter Serif", css, mistake -> fail(mistake.message()));
  }
}
