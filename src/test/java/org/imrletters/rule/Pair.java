package org.imrletters.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.kind.LetterKind;
import org.imrletters.review.Case;
import org.imrletters.review.Case.Waiver;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Citation;
import org.imrletters.review.Reviewer;

/** A case that breaks one rule at one place, and the same case with that one thing mended. */
record Pair(String code, boolean waivable, String place, LetterKind kind, Supplier<Case.Builder> breaking,
    Supplier<Case.Builder> mending) {

  private static final ItemSketch NORCO = ItemSketch.of(Sample.NORCO);
  private static final CaseHeader HEADER = Sample.HEADER;
  private static final Citation TWO_THINGS = new Citation(ItemSketch.CHRONIC_PAIN.mtus(), Optional.empty(),
      Optional.empty(), true, Optional.empty());

  private static final List<Pair> OF_THE_FORM = List.of(
      rule("malformed-case-number", "case.number", () -> Sample.good().header(numbered("CM15-206285")),
          () -> Sample.good().header(numbered("CM15-0206285"))),
      rule("dates-out-of-order", "case.urDenialDate",
          () -> Sample.good().header(Sample.header("CM15-0206285", "2015-09-26", "2015-09-25", "", "", "")),
          () -> Sample.good().header(Sample.header("CM15-0206285", "2015-09-25", "2015-09-25", "", "", ""))),
      rule("header-incomplete", "case.number", () -> Sample.roe().header(unnumbered()), Sample::roe),
      rule("reviewer-without-licence", "reviewer.licensedIn",
          () -> Sample.good().reviewer(new Reviewer(List.of(), List.of("Orthopedic Surgery"))),
          () -> Sample.good().reviewer(Sample.REVIEWER)),
      rule("reviewer-without-specialty", "reviewer.specialties",
          () -> Sample.good().reviewer(new Reviewer(List.of("California"), List.of())),
          () -> Sample.good().reviewer(Sample.REVIEWER)),
      rule("no-case-summary", "summary",
          () -> Case.builder().header(HEADER).reviewer(Sample.REVIEWER).item(NORCO.item()),
          () -> Case.builder().header(HEADER).reviewer(Sample.REVIEWER).item(NORCO.item()).summary(Sample.SUMMARY)),
      rule("duplicate-item", "items[1].treatment", () -> Sample.of(NORCO, ItemSketch.of("norco 10/325 mg #35")),
          () -> Sample.of(NORCO, ItemSketch.of("norco 10/325 mg #60"))),
      rule("unknown-associated-item", "items[1].associatedWith",
          () -> Sample.of(NORCO, ItemSketch.of("Urine test").associatedWith("Norco")),
          () -> Sample.of(NORCO, ItemSketch.of("Urine test").associatedWith(Sample.NORCO))),
      rule("item-without-decision", "items[0].decision", () -> Sample.of(NORCO.undecided()), () -> Sample.of(NORCO)),
      rule("item-without-citation", "items[0].claimsAdministrator",
          () -> Sample.of(NORCO.claimsAdministrator(Optional.empty())),
          () -> Sample.of(NORCO.claimsAdministrator(Optional.of(Citation.none())))),
      rule("item-without-rationale", "items[0].rationale", () -> Sample.of(NORCO.rationale(Optional.empty())),
          () -> Sample.of(NORCO.rationale(Optional.of("It is not needed, and to be tapered.")))),
      rule("placeholder-left", "items[0].rationale",
          () -> Sample.of(NORCO.rationale(Optional.of("Tapered from [INSERT DATE]."))),
          () -> Sample.of(NORCO.rationale(Optional.of("Tapered from [the day of the fall].")))),
      need("text-too-long", "items[0].rationale", Sample.KIND,
          () -> Sample.of(NORCO.rationale(Optional.of("It is not needed. ".repeat(6_000)))), Sample::good),
      need("word-too-long", "items[0].treatment", Sample.KIND, () -> Sample.of(ItemSketch.of("a".repeat(501))),
          () -> Sample.of(ItemSketch.of("a".repeat(500)))),
      need("too-many-paragraphs", "items[0].rationale", Sample.KIND,
          () -> Sample.of(NORCO.rationale(Optional.of("No.\n\n".repeat(300)))),
          () -> Sample.of(NORCO.rationale(Optional.of("Taper.\n\n".repeat(299))))),
      need("too-many-items", "items[100]", Sample.KIND, () -> Sample.of(visits(101)), () -> Sample.of(visits(100))),
      need("conflicting-citation", "items[0].expertReviewer", Sample.KIND,
          () -> Sample.of(NORCO.expertReviewer(Optional.of(TWO_THINGS))), () -> Sample.of(NORCO)),
      need("empty-value", "items[0].treatment", Sample.KIND, () -> Sample.of(ItemSketch.of(" ")), Sample::good),
      need("forbidden-character", "items[0].treatment", Sample.KIND, () -> Sample.of(ItemSketch.of("Norco\u0007")),
          () -> Sample.of(ItemSketch.of("Norco"))),
      need("unknown-rule", "waive[0].rule", Sample.KIND,
          () -> waiving(Sample.good(), "duplicate-items", "items[0]", "Listed twice."), Sample::good),
      need("not-waivable", "waive[0].rule", Sample.KIND,
          () -> waiving(Sample.good(), "empty-value", "items[0]", "Left open."), Sample::good),
      need("waiver-without-reason", "waive[0].because", Sample.KIND,
          () -> waiving(twice(), "duplicate-item", "items[1]", " "),
          () -> waiving(twice(), "duplicate-item", "items[1]", "The original decision lists it twice.")),
      need("waiver-without-effect", "waive[0]", Sample.KIND,
          () -> waiving(Sample.good(), "duplicate-item", "items[1]", "Listed twice."),
          () -> waiving(twice(), "duplicate-item", "items[1]", "Listed twice.")));

  static final List<Pair> ALL = Stream.of(OF_THE_FORM, PaperPairs.ALL, WordPairs.ALL).flatMap(List::stream).toList();

  Case.Builder broken() {
    return breaking.get();
  }

  Case.Builder mended() {
    return mending.get();
  }

  @Override
  public String toString() {
    return code;
  }

  static Pair rule(String code, String place, Supplier<Case.Builder> broken, Supplier<Case.Builder> mended) {
    return new Pair(code, true, place, Sample.KIND, broken, mended);
  }

  static Pair need(String code, String place, LetterKind kind, Supplier<Case.Builder> broken,
      Supplier<Case.Builder> mended) {
    return new Pair(code, false, place, kind, broken, mended);
  }

  private static Case.Builder twice() {
    return Sample.of(NORCO, NORCO);
  }

  private static Case.Builder waiving(Case.Builder review, String rule, String at, String because) {
    return review.waive(new Waiver(rule, at, because));
  }

  private static CaseHeader numbered(String number) {
    return Sample.header(number, "2008-09-01", "2015-09-25", "2015-10-20", "2015-10-23", "2015-12-03");
  }

  private static CaseHeader unnumbered() {
    return new CaseHeader(Optional.empty(), HEADER.priority(), false, HEADER.dates(), Optional.empty());
  }

  private static ItemSketch[] visits(int count) {
    return IntStream.range(0, count).mapToObj(i -> ItemSketch.of("Visit " + i)).toArray(ItemSketch[]::new);
  }
}
