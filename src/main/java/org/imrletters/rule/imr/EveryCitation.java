package org.imrletters.rule.imr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Citation;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.MtusSource;
import org.imrletters.rule.NumberedItem.Side;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.rule.TheCase;
import org.imrletters.rule.WordLists;
import org.imrletters.rule.imr.MtusEditions.Edition;
import org.imrletters.words.Folded;
import org.imrletters.words.Suggestion;
import org.imrletters.words.Visible;
import org.imrletters.words.Word;

/** What is true of whatever a side cites. */
final class EveryCitation {

  /**
   * For every disputed item the claims administrator and the expert reviewer each cite evidence, or are said to have
   * cited none, since the letter prints a line for both (see 8 CCR 9792.10.6(d)).
   */
  static final Rule IS_GIVEN = new TheCase("item-without-citation",
      (code, reading) -> Rule.told(reading.sides(), side -> side.citation().map(Citation::isEmpty).orElse(true),
          side -> Diagnostic.error(code, side.at(), side.item().named() + " does not say what " + side.who() + " cited",
              "give mtus, nonMtus or cites under " + side.field() + ", or noneCited: true if nothing was cited")));

  /**
   * A citation line that is printed as typed, and names sources from outside the MTUS alone, says that the decision
   * rests on them (required by 8 CCR 9792.21.1(a)). A line that is composed always says so.
   */
  static final Rule OF_OUTSIDE_SOURCES_SAYS_SO = new TheCase("non-mtus-without-outside",
      (code, reading) -> Rule.told(reading.sides(),
          side -> side.citation().flatMap(Citation::verbatim).filter(EveryCitation::isSilent).isPresent(),
          side -> Diagnostic.warning(code, side.at().field("verbatim"),
              side.item().named() + " cites sources from outside the MTUS alone and does not say so",
              "give the source under nonMtus instead, and the pack writes the sentence")));

  /**
   * What is cited can be found again: a guideline has a year, a section or a page beside its title, and what the
   * reviewer cites from outside the MTUS is more than the name of a whole collection (see 8 CCR 9792.21.1(d)).
   */
  static final Rule CAN_BE_FOUND = new TheCase("untraceable-citation", EveryCitation::untraceable);

  /**
   * A guideline that is cited with its year is one of the Medical Treatment Utilization Schedule, so that title and year
   * fit together (practice).
   */
  static final Rule IS_OF_A_KNOWN_GUIDELINE = new TheCase("unknown-mtus-guideline", (code, reading) -> Rule
      .told(guidelines(reading), cited -> unknown(code, cited, MtusEditions.of(reading.lists()))));

  /**
   * A guideline that is cited was in force: for the claims administrator on the day of the utilization review decision,
   * for the expert reviewer on the day of the determination (practice; see 8 CCR 9792.20 to 9792.27 for the days).
   */
  static final Rule IS_OF_A_GUIDELINE_IN_FORCE = new TheCase("guideline-not-in-force",
      (code, reading) -> Rule.told(guidelines(reading),
          cited -> outdated(code, cited, reading.review().header(), MtusEditions.of(reading.lists()))));

  private EveryCitation() {}

  /** A guideline of the MTUS that a side cites, at its place, such as {@code items[0].expertReviewer.mtus[1]}. */
  private record Cited(Side side, FieldPath at, MtusSource source) {

    /** Its title and year, for instance {@code Low Back Complaints 2004}. */
    String named() {
      return Visible.quoted(source.title().strip() + source.year().map(year -> " " + year).orElse(""));
    }

    /** The editions of this title and year. */
    List<Edition> editions(MtusEditions known) {
      return known.of(source.title(), source.year().orElseThrow().getValue());
    }
  }

  /** Those of a case, in the order of the letter. */
  private static List<Cited> guidelines(Reading reading) {
    return reading.sides().stream().flatMap(EveryCitation::guidelines).toList();
  }

  private static Stream<Cited> guidelines(Side side) {
    List<MtusSource> cited = side.citation().map(Citation::mtus).orElse(List.of());
    FieldPath at = side.at().field("mtus");
    return IntStream.range(0, cited.size()).mapToObj(i -> new Cited(side, at.entry(i), cited.get(i)));
  }

  private static boolean isSilent(String line) {
    String small = Folded.small(line);
    return small.contains("non-mtus") && !small.contains("based on mtus") && !small.contains("outside");
  }

  private static List<Diagnostic> untraceable(String code, Reading reading) {
    List<Diagnostic> found = new ArrayList<>(Rule.told(guidelines(reading), cited -> isBare(cited.source),
        cited -> Diagnostic.warning(code, cited.at, cited.named() + " is cited without year, section and page",
            "add year, sections or pages, so that the place can be found")));
    // The claims administrator's words are reported as they came; the reviewer's can still be made better.
    found.addAll(Rule.told(reading.sides(),
        side -> side.isReviewers() ? outside(code, side, reading.lists()) : Optional.empty()));
    return found;
  }

  private static boolean isBare(MtusSource source) {
    return !source.title().isBlank() && source.year().isEmpty() && source.sections().isEmpty()
        && source.pages().isEmpty();
  }

  private static Optional<Diagnostic> outside(String code, Side side, WordLists lists) {
    return side.citation()
        .filter(cited -> cited.otherGuidelines().isEmpty() && !cited.noneCited() && cited.verbatim().isEmpty())
        .flatMap(Citation::nonMtus)
        .filter(text -> lists.words(ImrRules.COLLECTIONS).map(Word::texts).anyMatch(Word.texts(text)::equals))
        .map(text -> Diagnostic.warning(code, side.at().field("nonMtus"),
            Visible.quoted(text) + " alone does not say where to look",
            "add the chapter, the section or the edition that the decision rests on"));
  }

  private static Optional<Diagnostic> unknown(String code, Cited cited, MtusEditions known) {
    String title = cited.source.title();
    if (cited.source.year().isEmpty() || title.isBlank() || !cited.editions(known).isEmpty()) {
      return Optional.empty();
    }
    String years = known.of(title).stream().map(edition -> "" + edition.year()).collect(Collectors.joining(", "));
    String message = "the MTUS has no guideline " + cited.named();
    return Optional.of(years.isEmpty()
        ? Diagnostic.warning(code, cited.at.field("title"), message,
            Suggestion.hint(title, known.titles(), "give what is no part of the MTUS under nonMtus"))
        : Diagnostic.warning(code, cited.at.field("year"), message, "the years of this title are: " + years));
  }

  private static Optional<Diagnostic> outdated(String code, Cited cited, CaseHeader header, MtusEditions known) {
    HeaderDate date = cited.side.isReviewers() ? HeaderDate.DECISION : HeaderDate.UR_DENIAL;
    if (header.on(date).isEmpty() || cited.source.year().isEmpty()) {
      return Optional.empty();
    }
    List<Edition> editions = cited.editions(known);
    return editions.isEmpty() || editions.stream().anyMatch(edition -> edition.isInForceOn(header.on(date).get()))
        ? Optional.empty()
        : Optional.of(Diagnostic.warning(code, cited.at.field("year"),
            cited.named() + " was not in force on " + header.told(date),
            "it was in force " + editions.get(0).days() + "; cite the edition of that day, or correct the year"));
  }
}
