package org.imrletters.rule.imr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Prose;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;

/**
 * The dates of the injury and of the utilization review decision are the same in the summary as in the header
 * (practice: published decisions went out with two).
 */
record TheSummaryTellsTheDatesOfTheHeader(String code) implements Rule {

  private static final List<HeaderDate> TOLD = List.of(HeaderDate.INJURY, HeaderDate.UR_DENIAL,
      HeaderDate.APPLICATION_RECEIVED);

  @Override
  public List<Diagnostic> check(Reading reading) {
    Optional<Prose> summary = reading.review().summary();
    CaseHeader header = reading.review().header();
    if (summary.isEmpty() || TOLD.stream().allMatch(date -> header.on(date).isEmpty())) {
      return List.of();
    }
    ToldDates told = new ToldDates(reading.words(summary.get()), reading.lists());
    return TOLD.stream().map(date -> disagreeing(told, told.of(date), date, header)).flatMap(Optional::stream).toList();
  }

  private Optional<Diagnostic> disagreeing(ToldDates told, List<ToldDates.Told> dates, HeaderDate date,
      CaseHeader header) {
    Optional<LocalDate> day = header.on(date);
    if (day.isEmpty() || dates.stream().anyMatch(said -> said.date().is(day.get()))) {
      return Optional.empty();
    }
    return dates.stream()
        .filter(ToldDates.Told::certain)
        .findFirst()
        .map(said -> told.typed(said.date()))
        .map(
            typed -> Diagnostic
                .warning(code, new FieldPath("summary"),
                    "the summary gives " + typed + " for " + date.called() + ", and the header " + day.get(),
                    "look it up in the file, and correct the one that is wrong")
                .quoting(typed));
  }
}
