package org.imrletters.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;

/**
 * The dates of the injury and of the utilization review decision are the same in the summary as in the header
 * (practice: published decisions went out with two).
 */
final class TheSummaryTellsTheDatesOfTheHeader implements Rule {

  @Override
  public String code() {
    return "date-disagrees-with-narrative";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    Case review = reading.review();
    if (review.summary().isEmpty()
        || review.header().injuryDate().isEmpty() && review.header().urDenialDate().isEmpty()) {
      return List.of();
    }
    ToldDates told = new ToldDates(reading.words(review.summary().get()));
    return Stream
        .of(disagreeing(told, told.ofInjury(), review.header().injuryDate(), "the date of injury"),
            disagreeing(told, told.ofReview(), review.header().urDenialDate(), "the UR denial date"))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Diagnostic> disagreeing(ToldDates told, List<ToldDates.Told> dates, Optional<LocalDate> header,
      String called) {
    if (header.isEmpty() || dates.stream().anyMatch(date -> date.date().is(header.get()))) {
      return Optional.empty();
    }
    return dates.stream()
        .filter(ToldDates.Told::certain)
        .findFirst()
        .map(date -> disagreeing(told.typed(date.date()), header.get(), called));
  }

  private Diagnostic disagreeing(String typed, LocalDate header, String called) {
    String message = "the summary gives " + typed + " for " + called + ", and the header " + header;
    return Diagnostic.warning(code(), new FieldPath("summary"), message)
        .quoting(typed)
        .hint("look it up in the file, and correct the one that is wrong");
  }
}
