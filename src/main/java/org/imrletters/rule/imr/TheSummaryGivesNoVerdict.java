package org.imrletters.rule.imr;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.rule.imr.VerdictWords.Mark;
import org.imrletters.words.Sentence;
import org.imrletters.words.WordSet;

/**
 * The summary tells what is, and what others held of the request; what the reviewer holds stands in the rationale
 * (practice). What utilization review or a physician held is history, and so is what is told in the past.
 */
record TheSummaryGivesNoVerdict(String code) implements Rule {

  private static final WordSet PAST = WordSet.of("was", "were", "had", "dated", "included");
  private static final WordSet PEOPLE = WordSet.of("dr", "mr", "ms", "asks", "asked", "if", "appeal", "prior",
      "modified");

  private static final Set<Mark> OF_OTHERS = EnumSet.of(Mark.REVIEW, Mark.OTHER, Mark.BY, Mark.EARLIER);

  private static final Set<Mark> TOLD = EnumSet.of(Mark.REVIEW, Mark.DENIED, Mark.DECISION);

  private static final Set<Mark> OF_A_VERDICT = EnumSet.of(Mark.NECESSARY, Mark.UNNECESSARY, Mark.NECESSITY,
      Mark.UPHELD, Mark.OVERTURNED, Mark.GRANTED, Mark.DENIED, Mark.APPROVAL);

  private static final WordSet CERTIFIES = WordSet.of("certified", "noncertified", "should");

  /** A treating physician's plan is told in these words too. */
  private static final WordSet PLANNED = WordSet.of("recommended", "indicated", "needed", "required", "continue",
      "proceed");
  private static final WordSet REQUEST = WordSet.of("request");
  private static final WordSet REVIEWER = WordSet.of("undersigned");

  @Override
  public List<Diagnostic> check(Reading reading) {
    List<Sentence> summary = reading.review().summary().map(reading::sentences).orElse(List.of());
    VerdictWords words = VerdictWords.of(reading.lists());
    List<Claims> said = summary.stream().map(sentence -> new Claims(sentence, words)).toList();
    int last = said.size() - 1;
    // Behind what utilization review decided its reasons are told.
    boolean told = said.stream().limit(Math.max(0, last)).anyMatch(one -> TOLD.stream().anyMatch(one::has));
    return IntStream.rangeClosed(0, last)
        .filter(i -> decides(summary.get(i), said.get(i), i == last && !told, words))
        .mapToObj(summary::get)
        .map(
            sentence -> Diagnostic
                .warning(code, new FieldPath("summary"), "the summary gives a verdict of its own",
                    "leave it to the rationale; or say whose verdict it is, and of which day")
                .quoting(sentence.typed()))
        .toList();
  }

  private static boolean decides(Sentence sentence, Claims said, boolean closes, VerdictWords words) {
    boolean history = sentence.hasAny(PAST) || sentence.hasAny(PEOPLE);
    boolean mine = said.has(Mark.SELF);
    boolean others = isOfOthers(said) && !mine || history;
    boolean verdict = OF_A_VERDICT.stream().anyMatch(said::has) || sentence.hasAny(REVIEWER);
    boolean strong = said.all().stream().anyMatch(claim -> claim.strong() || sentence.hasAny(CERTIFIES));
    boolean rules = rules(said, history);
    boolean weak = said.all().stream().anyMatch(claim -> !claim.strong())
        || sentence.hasAny(REQUEST) && !said.has(Mark.APPROVAL) && new Leaning(sentence, words).claim().isPresent();
    return strong && (rules || verdict && !others) || isAgainstTheDenial(sentence, said)
        || closes && weak && !others && (mine && said.has(Mark.OPINION) || !sentence.hasAny(PLANNED));
  }

  /** "UR denied it, and it is reversed here": what is told of the denial goes before, and is no reason for this. */
  private static boolean isAgainstTheDenial(Sentence sentence, Claims said) {
    boolean denial = said.has(Mark.REVIEW) && !sentence.hasAny(PEOPLE)
        && Stream.of(Mark.OTHER, Mark.CLAIMANT, Mark.GRANTED, Mark.APPROVAL).noneMatch(said::has);
    return denial && said.all()
        .stream()
        .anyMatch(claim -> claim.strong() && claim.necessary()
            && !sentence.all().hasAny(PAST, sentence.first() + claim.from(), sentence.first() + claim.to()));
  }

  /** Whether somebody holds it, as a patient who disagrees does; a guideline is nobody. */
  private static boolean isOfOthers(Claims said) {
    return IntStream.range(0, said.marks.size())
        .anyMatch(i -> said.mark(i) == Mark.CLAIMANT && OF_A_VERDICT.contains(said.mark(i + 1))
            || OF_OTHERS.contains(said.mark(i)) && !said.is(Mark.SOURCE, i)
                && !(said.mark(i) == Mark.BY && (said.is(Mark.SOURCE, i + 1) || said.is(Mark.SOURCE, i + 2))));
  }

  /** "The denial was in error", "the decision of UR is upheld": a denial is judged, and by nobody who is named. */
  private static boolean rules(Claims said, boolean history) {
    boolean judged = said.has(Mark.PROPER) || said.has(Mark.IMPROPER)
        || !history && (said.has(Mark.UPHELD) || said.has(Mark.OVERTURNED));
    return judged && said.has(Mark.DECISION)
        && Stream.of(Mark.OTHER, Mark.CLAIMANT, Mark.BY, Mark.EARLIER, Mark.REPORT).noneMatch(said::has);
  }
}
