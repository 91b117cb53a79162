package org.imrletters.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.imrletters.kind.FieldDeclaration;
import org.imrletters.kind.FieldDeclaration.Kind;
import org.imrletters.kind.LetterKind;
import org.imrletters.review.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRulesTest {

  private static final LetterKind CLAIMS = Sample.kind(
      new FieldDeclaration("claimNumber", Kind.TEXT, true, "the claims administrator's number for the claim"),
      Sample.declared("mailed", Kind.DATE));

  @Test
  void aFieldThatIsMissingIsDescribed() {
    assertEquals(
        "fields.claimNumber: error: the field 'claimNumber' is missing: the claims administrator's number for the claim"
            + " [missing-field]\n  hint: add claimNumber under fields",
        told(Sample.good(), CLAIMS));
  }

  @Test
  void aFieldThatThePackDoesNotDeclareIsCompared() {
    assertEquals(
        "fields.maild: error: the pack 'imr-2015' has no field 'maild' [unknown-field]\n"
            + "  hint: did you mean 'mailed'? the fields here are: claimNumber, mailed",
        told(Sample.good().field("claimNumber", "1").field("maild", "2015-12-03"), CLAIMS));
    assertEquals(
        "fields.maild: error: the pack 'imr-2015' has no field 'maild' [unknown-field]\n"
            + "  hint: delete it; this pack declares no fields",
        told(Sample.good().field("maild", "2015-12-03"), Sample.KIND));
  }

  @Test
  void aBlankFieldIsToldOnceWhateverItsKind() {
    assertEquals(List.of("fields.claimNumber empty-value", "fields.mailed empty-value"),
        Sample.found(Sample.good().field("claimNumber", " ").field("mailed", ""), CLAIMS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-12-03", "12/03/2015", "2016-02-29"})
  void aDayOfTheCalendarIsADate(String typed) {
    assertEquals(List.of(), found(Kind.DATE, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-2-3", "2/3/2015", "02/30/2015", "13/01/2015", "2015-13-01", "12-03-2015", "soon",
      "2015-12-0x"})
  void anythingElseIsNoDate(String typed) {
    assertEquals(List.of("fields.it not-a-date"), found(Kind.DATE, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "12", "1,500", "1,500,000.25", "-3", "+3", "0.5", "01234"})
  void digitsAreANumber(String typed) {
    assertEquals(List.of(), found(Kind.NUMBER, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"twelve", "1,50", "1.", ".5", "1e3", "$5", "12 visits", "1.500,00", "١٢"})
  void anythingElseIsNoNumber(String typed) {
    assertEquals(List.of("fields.it not-a-number"), found(Kind.NUMBER, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "no", "true", "false", "Yes", "NO"})
  void yesAndNoAreFlags(String typed) {
    assertEquals(List.of(), found(Kind.FLAG, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"y", "on", "1", "maybe"})
  void anythingElseIsNoFlag(String typed) {
    assertEquals(List.of("fields.it not-a-flag"), found(Kind.FLAG, typed));
  }

  @Test
  void textAndProseHoldWhateverIsTyped() {
    assertEquals(List.of(), found(Kind.TEXT, "01234"));
    assertEquals(List.of(), found(Kind.PROSE, "One.\n\n- two"));
  }

  private static List<String> found(Kind kind, String typed) {
    return Sample.found(Sample.good().field("it", typed), Sample.kind(Sample.declared("it", kind)));
  }

  private static String told(Case.Builder review, LetterKind kind) {
    return Sample.RULES.check(review.build(), kind).get(0).toString();
  }
}
