package org.imrletters.rule.imr;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

  private static final WordSet HISTORY = WordSet.of("was", "were", "had", "dr", "mr", "ms", "asks", "asked", "if",
      "appeal", "prior", "dated");

  private static final Set<Mark> OF_OTHERS = EnumSet.of(Mark.REVIEW, Mark.OTHER, Mark.BY, Mark.EARLIER);

  private static final Set<Mark> OF_A_VERDICT = EnumSet.of(Mark.NECESSARY, Mark.UNNECESSARY, Mark.NECESSITY,
      Mark.UPHELD, Mark.OVERTURNED, Mark.GRANTED, Mark.DENIED);

  private static final WordSet CERTIFIES = WordSet.of("certified", "noncertified", "should");
  private static final WordSet REVIEWER = WordSet.of("undersigned");

  @Override
  public List<Diagnostic> check(Reading reading) {
    List<Sentence> summary = reading.review().summary().map(reading::sentences).orElse(List.of());
    return summary.stream()
        .filter(sentence -> decides(sentence, VerdictWords.of(reading.lists())))
        .map(
            sentence -> Diagnostic
                .warning(code, new FieldPath("summary"), "the summary gives a verdict of its own",
                    "leave it to the rationale; or say whose verdict it is, and of which day")
                .quoting(sentence.typed()))
        .toList();
  }

  private static boolean decides(Sentence sentence, VerdictWords vocabulary) {
    Claims said = new Claims(sentence, vocabulary);
    boolean others = OF_OTHERS.stream().anyMatch(said::has) && !said.has(Mark.SELF) || sentence.hasAny(HISTORY);
    boolean verdict = OF_A_VERDICT.stream().anyMatch(said::has) || sentence.hasAny(REVIEWER);
    return !others && verdict && said.all().stream().anyMatch(claim -> claim.strong() || sentence.hasAny(CERTIFIES));
  }
}
