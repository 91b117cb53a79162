package org.imrletters.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.review.Case.Waiver;
import org.imrletters.review.Copy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws that every rule is held to, shown on a broken case and its mended twin for each. */
class RulesTest {

  private static final Set<String> WARNINGS = Set.of("waiver-without-effect", "clear-without-effect", "cleared-words",
      "public-copy-unsearched");

  static List<Pair> pairs() {
    return Pair.ALL;
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aBrokenCaseBreaksExactlyOneRuleAtItsPlace(Pair pair) {
    assertEquals(List.of(pair.place() + " " + pair.code()), Sample.found(pair.broken(), pair.kind()));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void itsMendedTwinBreaksNone(Pair pair) {
    assertEquals(List.of(), Sample.found(pair.mended(), pair.kind()));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyComplaintIsLowerCaseWithoutFullStopAndSaysWhatToDo(Pair pair) {
    for (Diagnostic problem : Sample.check(pair.broken().build(), pair.kind())) {
      assertFalse(problem.message().endsWith("."), problem.message());
      assertTrue(problem.message().matches("^['a-z].*"), problem.message());
      assertTrue(problem.hint().filter(hint -> hint.matches("^[a-z].*[^.]$")).isPresent(), problem.toString());
      assertEquals(!warns(problem.code()), problem.isError());
    }
  }

  private static boolean warns(String code) {
    return WARNINGS.contains(code) || Sample.RULES.lowerable().contains(code);
  }

  @Test
  void everyCodeIsUnique() {
    assertEquals(Sample.RULES.codes().size(), new HashSet<>(Sample.RULES.codes()).size());
  }

  @Test
  void everyCodeIsShownByABrokenCase() {
    TreeSet<String> shown = Pair.ALL.stream().map(Pair::code).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(Sample.RULES.codes()), shown);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aRuleIsWaivedWhereItIsBrokenUnlessNoLetterCouldDoWithoutIt(Pair pair) {
    Case.Builder waived = pair.broken().waive(new Waiver(pair.code(), pair.place(), "The original says so."));
    List<String> left = Sample.found(waived, pair.kind());
    if (!left.isEmpty()) {
      int last = waived.build().waivers().size() - 1;
      assertEquals(List.of(pair.place() + " " + pair.code(), "waive[" + last + "].rule not-waivable"), left);
    }
    assertEquals(pair.waivable(), left.isEmpty());
  }

  @Test
  void complaintsComeInTheOrderOfTheirPlaces() {
    Case.Builder review = Case.builder().copy(Copy.PUBLIC).field("b", "1").field("a", " ").field("c", "TODO");
    for (int i = 0; i < 12; i++) {
      review.item(ItemSketch.of("Visit " + i).undecided().item());
    }
    List<Diagnostic> found = Sample.check(review);
    assertEquals(found.stream().sorted(Diagnostic.BY_PLACE).toList(), found);
    List<String> undecided = found.stream()
        .filter(problem -> problem.code().equals("item-without-decision"))
        .map(problem -> problem.at().text())
        .toList();
    assertEquals(List.of("items[9].decision", "items[10].decision", "items[11].decision"), undecided.subList(9, 12));
    assertEquals(found, Sample.check(review));
  }
}
