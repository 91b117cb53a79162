package org.imrletters.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.imrletters.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"no", "NO", "on", "yes", "1.10", "01234", "0x1F", "1e3", "1_000", "12:30", "2015-09-25",
      ".inf", "Norco 10/325mg, 1 tablet", "-5", "a#b", "true"})
  void aValueStaysTheTextThatWasTyped(String typed) {
    assertEquals(Map.of("a", typed), Told.document("a: " + typed + "\n").read(Shape.map(Shape.text())).orThrow());
  }

  @Test
  void theSameNameTwiceIsToldWithThePlaceOfTheFirst() {
    Diagnostic problem = Told.only("a: b\nitems:\n  - c: d\n    e: f\n    c: g\n");
    assertEquals(List.of("5:5+1 duplicate-key"), Told.inShort(List.of(problem)));
    assertEquals("items[0]", problem.at().text());
    assertEquals("the first one stands in line 3, column 5; keep one of them", problem.hint().orElseThrow());
  }

  @Test
  void aliasesAndAnchorsAreRefused() {
    assertEquals(List.of("1:4+2 alias-not-supported", "2:4+2 alias-not-supported"), Told.about("a: &b c\nd: *b\n"));
    assertTrue(Told.only("a: *Norco\n").hint().orElseThrow().endsWith("put the value in quotes: a: \"*Norco\""));
  }

  @Test
  void anAnchorOnANameOrAGroupIsRefused() {
    assertEquals(List.of("1:1+2 alias-not-supported"), Told.about("&a b: c\n"));
    assertEquals(List.of("1:4+2 alias-not-supported"), Told.about("a: &b\n  c: d\n"));
  }

  @Test
  void anAliasOfItselfIsRefused() {
    assertEquals(List.of("1:1+2 alias-not-supported", "1:5+2 alias-not-supported"), Told.about("&a [*a]\n"));
  }

  @Test
  void mergeKeysAreRefused() {
    assertEquals(List.of("2:3+2 merge-key-not-supported"), Told.about("a:\n  <<: {b: c}\n  d: e\n"));
    assertEquals(List.of(), Told.about("\"<<\": b\n"));
  }

  @Test
  void tagsAreRefused() {
    assertEquals(List.of("1:4+14 tag-not-supported", "2:4+5 tag-not-supported", "3:4+1 tag-not-supported"),
        Told.about("a: !!java.net.URL http://localhost\nb: !!set {c}\nd: ! e\n"));
  }

  @Test
  void theValueBehindATagIsStillRead() {
    Shape<Map<String, String>> shape = Shape.map(Shape.text());
    YamlDocument document = YamlDocument.of(Told.file("a: !!str b\nc: &d 'e'\n")).value().orElseThrow();
    assertEquals(Map.of("a", "b", "c", "e"), document.read(shape).orThrow());
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertEquals(List.of("3:1+3 several-documents"), Told.about("---\na: b\n---\nc: d\n"));
    assertEquals(List.of(), Told.about("---\na: b\n...\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# nothing yet\n", "---\n", "~\n", "   "})
  void anEmptyFileIsTold(String yaml) {
    assertEquals("empty-file", Told.only(yaml).code());
  }

  @Test
  void charactersHiddenByAnEscapeAreToldAtTheEscape() {
    assertEquals(List.of("1:6+6 forbidden-character"), Told.about("a: \"b\\u0007\"\n"));
    assertEquals(List.of("1:5+2 forbidden-character"), Told.about("a: \"\\0\"\n"));
    assertEquals(List.of("1:7+6 forbidden-character"), Told.about("a: \"\\\\\\uD83D x\"\n"));
    assertEquals(List.of("1:2+4 forbidden-character"), Told.about("\"\\x07\": b\n"));
    assertEquals(List.of(), Told.about("a: \"\\uD83D\\uDE00 \\t \\u00e9\"\n"));
  }

  @Test
  void aFileNestedTooDeepIsNotReadFurther() {
    String deepEnough = "[".repeat(60) + "]".repeat(60);
    assertEquals(List.of(), Told.about(deepEnough));
    assertEquals(List.of("1:61+1 too-deep"), Told.about("[" + deepEnough + "]"));
    assertEquals(List.of("1:61+1 too-deep"), Told.about("[".repeat(100_000)));
    assertEquals(List.of("1:121+1 too-deep"), Told.about("- ".repeat(100_000)));
    assertEquals(List.of("1:241+1 too-deep"), Told.about("{a: ".repeat(100_000)));
  }

  @Test
  void aFileOfTooManyValuesIsNotReadFurther() {
    assertEquals(List.of("1:200000+1 too-many-values"), Told.about("[" + "a,".repeat(400_000) + "]"));
  }

  @Test
  void moreThanAHundredProblemsAreNotTold() {
    List<String> told = Told.about("[" + "*a, ".repeat(100_000) + "]");
    assertEquals(101, told.size());
    assertEquals("1:402+2 too-many-problems", told.get(100));
  }

  @Test
  void aSingleValueAsLargeAsTheFileIsRead() {
    assertEquals(List.of(), Told.about("a: \"" + "b\n".repeat(500_000) + "\""));
    assertEquals(List.of(), Told.about("a: |\n" + " b\n".repeat(300_000)));
  }

  @Test
  void charactersBeyondTheFirstPlaneAreReadWhereverTheyStand() {
    for (int before = 1015; before < 1030; before++) {
      String yaml = "a: " + "b".repeat(before) + "😀😀 #25\n";
      assertEquals(List.of("1:" + (before + 7) + "+3 comment-cuts-text"), Told.about(yaml));
    }
  }
}
