package org.imrletters.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlSyntaxTest {

  @Test
  void aColonInsideAValueAsksForQuotes() {
    Diagnostic problem = syntax("treatment: Norco: 10mg\n", 1, 17);
    assertEquals("a second ': ' stands in this value", problem.message());
    assertEquals("put the value in quotes: treatment: \"Norco: 10mg\"", hint(problem));
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', value = {"@x,@", "%x,%", "`x`,`", ">50% better,>", "|x,|", "*,*", "{{name}},{"})
  void aValueThatStartsWithAReservedSignAsksForQuotes(String value, String sign) {
    Diagnostic problem = syntax("- treatment: " + value + "\n", 1, 14);
    assertEquals("a value cannot start with '" + sign + "' unless it is in quotes", problem.message());
    assertEquals("put the value in quotes: treatment: \"" + value + "\"", hint(problem));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:\n\tb: c\n", "a: x\n\tb: c\n", "a:\n \tb: c\n"})
  void aTabInTheIndentationIsNamed(String yaml) {
    assertEquals("this line is indented with a tab", Told.only(yaml).message());
  }

  @Test
  void aCurlyQuoteIsNamedWhereAStraightOneIsMeant() {
    Diagnostic problem = syntax("treatment: “Norco: 10mg”\n", 1, 12);
    assertEquals("a curly quote stands here, and only straight quotes hold a text together", problem.message());
    assertEquals("use straight quotes: treatment: \"Norco: 10mg\"", hint(problem));
  }

  @Test
  void aNonBreakingSpaceIsNamedWhereAPlainOneIsMeant() {
    syntax("a: b\ndecision:\u00A0upheld\nc: d\n", 2, 10);
    Diagnostic problem = syntax("- a: b\n\u00A0 c: d\n- e: f\n", 2, 1);
    assertEquals("a non-breaking space stands here instead of a plain one", problem.message());
  }

  @Test
  void aColonWithoutABlankIsNamed() {
    assertEquals("a blank is missing after the ':'", syntax("a: b\ndecision:upheld\nc: d\n", 2, 9).message());
  }

  @Test
  void aLineWithoutANameIsNamed() {
    assertEquals("this line has no ':' after its name", syntax("a: b\nupheld\nc: d\n", 2, 1).message());
  }

  @Test
  void aFieldIndentedTooFarIsExplained() {
    assertTrue(syntax("a: b\n  c: d\n", 2, 4).message().startsWith("this line is read as part of the text above"));
    assertEquals("this does not fit under the lines above it", syntax("a:\n  b: c\n d: e\n", 3, 2).message());
  }

  @Test
  void aListOnTheLineOfItsNameIsExplained() {
    assertEquals("a list cannot start on the line of its name", syntax("a: - b\n", 1, 4).message());
  }

  @Test
  void anOpenQuoteIsShownWhereItOpens() {
    assertEquals("the quote that opens here is not closed", syntax("a: b\nc: \"d\ne: f\n", 2, 4).message());
  }

  @Test
  void textBehindAClosingQuoteIsNamed() {
    Diagnostic problem = syntax("a: \"5\" needle\n", 1, 8);
    assertEquals("text follows the closing quote", problem.message());
    assertEquals("put the whole value in quotes: a: '\"5\" needle'", hint(problem));
  }

  @Test
  void anUnknownEscapeIsNamed() {
    assertEquals("this is no escape that double quotes know", syntax("a: \"C:\\qrs\"\n", 1, 8).message());
  }

  @Test
  void anOpenBracketIsShownWhereTheLineGoesWrong() {
    assertEquals("a ',' or the closing ']' is missing in what opens in line 1, column 4",
        syntax("a: [b\nc: d\n", 2, 2).message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: ]\n", "? [a]\n: b\n", "*a : b\n", "a: \"\\UFFFFFFFF\"\n",
      "%YAML 99999999999.1\n---\na: b\n", "a: b\n...\nc\n", ": a\n", "? : a\n", "%TAG\n", "a: \"\\x0\"\n", "&\n", "{]",
      "[}", "\"\"\"", "- !<\n"})
  void whateverElseGoesWrongIsASyntaxErrorWithAPlace(String yaml) {
    List<Diagnostic> problems = YamlDocument.of(SourceFile.of(yaml, "case.yaml").orThrow()).problems();
    assertFalse(problems.isEmpty());
    for (Diagnostic problem : problems) {
      assertEquals("yaml-syntax", problem.code());
      assertTrue(problem.location().isPresent() && problem.hint().isPresent());
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"a: @x~b: f: g~: c: x~|1:4 2:5 3:1",
      "a: “x: y~b: %z~|1:4 2:4", "a: \"x~  y: z~b: @c~|1:4 3:4", "a:~\tb: c: d~\te: f: g~|2:1 2:6 3:6",
      "a:b~c: @d~|1:2 2:4", "- a: x~-b: @y~  c: z~- d:e~|2:1 2:5", "a: \"x\\y\"~b: @c~|1:7 2:4",
      "a:~  b: c~    d: e~  f: @g~|3:6 4:6", "a: [b~c: @d~|2:2 2:4"})
  void oneMistakeHidesNoOther(String yaml, String places) {
    List<Diagnostic> problems = YamlDocument.of(SourceFile.of(yaml.replace("~", "\n"), "case.yaml").orThrow())
        .problems();
    assertEquals(places,
        problems.stream()
            .map(problem -> problem.location().orElseThrow())
            .map(place -> place.line() + ":" + place.column())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '%', quoteCharacter = '`', value = {"a: @x~  y%write the text below 'a: |', indented",
      "- a: b: c~    d%write the text below 'a: |', indented", "a: @x~~b: c%put the value in quotes: a: \"@x\""})
  void aTextOfSeveralLinesGoesBelowItsName(String yaml, String hint) {
    assertEquals(hint, hint(Told.only(yaml.replace("~", "\n"))));
  }

  @Test
  void whatWasFoundBeforeASyntaxErrorIsToldToo() {
    assertEquals(List.of("1:6+3 comment-cuts-text", "2:4+2 alias-not-supported", "3:5+1 yaml-syntax"),
        Told.about("a: b #cd\nc: *b\ne: f: g\n"));
  }

  private static Diagnostic syntax(String yaml, int line, int column) {
    Diagnostic problem = Told.only(yaml);
    Location place = problem.location().orElseThrow();
    assertEquals("yaml-syntax " + line + ":" + column, problem.code() + " " + place.line() + ":" + place.column());
    return problem;
  }

  private static String hint(Diagnostic problem) {
    return problem.hint().orElseThrow();
  }
}
