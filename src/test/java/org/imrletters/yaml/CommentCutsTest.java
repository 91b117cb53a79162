package org.imrletters.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentCutsTest {

  @Test
  void aTreatmentThatLosesItsQuantityIsToldWithTheMendedLine() {
    assertEquals("""
        case.yaml:1:26: error: from '#' on, this line is lost: YAML takes it for a comment [comment-cuts-text]
          1 | treatment: Klonopin 1mg, #25 with 9 refills
            |                          ^^^^^^^^^^^^^^^^^^
          hint: put the value in quotes: "Klonopin 1mg, #25 with 9 refills"; a real comment has two blanks before its \
        '#' and one after""", Told.only("treatment: Klonopin 1mg, #25 with 9 refills\n").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: b  # note\n", "a: b   # note", "# note\na: b\n", "a: b\n# note\n",
      "a: b\n  # note\nc: d\n", "a: b\n#c: d\n", "a: \"b\" # note\n", "a: 'b' #note\n",
      "a: | # note\n  b # text\n  #25\n", "a: b#25\n", "a: # the list\n  - b\n", "a: #the group\n  b: c\n",
      "- # first\n  a: b\n", "a: [b, # note\n  c]\n", "a: [b] # note\n", "a: {b: c} #note\n",
      "a:  # still open\nb: c\n", "- a:  # note\n    b\n", "a: b\n\n  #c\n", "- a: b\n  #c: d\n  e: f\n",
      "a: |\n  b\n# c, #d\ne: f\n", "# a: #b\nc: d\n"})
  void commentsThatAreSetOffOrCutNothingAreFree(String yaml) {
    assertEquals(List.of(), Told.about(yaml));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: b #c\n", "a: b # c\n", "a: b  #c\n", "a: b #", "- b #c\n", "a: b\t#c\n", "b #c",
      "a: #25 tablets\n", "a: # 25 tablets\n", "- #25\n", "a: [b #c\n  ]\n", "a: {b: c #d\n  }\n", "a: #25\n  b\n",
      "- #25\n  b\n", "a: [b, #35\n  c]\n", "a: b\n  c #d\n", "a: b\n  #25\n", "- b\n  #25\n", "a: {b #c\n  }\n",
      "a: ~ #c\n", "a: b #c\r\nd: e\r\n", "a: b,  # 60\n", "a:  # 25 tablets\n"})
  void everyOtherCommentBehindAnUnquotedValueIsTold(String yaml) {
    assertEquals("comment-cuts-text", Told.only(yaml).code());
    assertEquals('#', charAt(yaml, Told.only(yaml).location().orElseThrow().column()));
  }

  private static char charAt(String yaml, int column) {
    String line = yaml.lines().filter(each -> each.contains("#")).findFirst().orElseThrow();
    return line.charAt(column - 1);
  }

  @Test
  void eachCutLineOfAFileIsTold() {
    assertEquals(List.of("2:14+3 comment-cuts-text", "3:17+3 comment-cuts-text"),
        Told.about("items:\n  - a: Norco #35\n  - b: Percocet #60\n"));
  }

  @Test
  void theMendedValueIsWholeOverSeveralLines() {
    assertTrue(hint("a: Norco\n  10mg #35\n").startsWith("put the value in quotes: \"Norco 10mg #35\";"));
    assertTrue(hint("a: #35\n  tablets\n").startsWith("put the value in quotes: \"#35\";"));
  }

  @Test
  void theMendedValueEndsWhereBracketsGoOn() {
    assertTrue(hint("[{a: Norco #35, b: c}]\n").startsWith("put the value in quotes: \"Norco #35\";"));
  }

  @Test
  void aValueWithQuotesInItIsMendedWithTheOtherQuotes() {
    assertTrue(hint("a: 5\" needle #2 of the doctor's\n")
        .startsWith("put the value in quotes: '5\" needle #2 of the doctor''s';"));
  }

  @Test
  void aBracketThatACommentSwallowedIsNotToldAgain() {
    assertEquals(List.of("1:11+8 comment-cuts-text"), Told.about("a: [{b: c #35, d}]\n"));
  }

  private static String hint(String yaml) {
    return Told.only(yaml).hint().orElseThrow();
  }
}
