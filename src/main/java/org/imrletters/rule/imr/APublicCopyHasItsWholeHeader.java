package org.imrletters.rule.imr;

import static org.imrletters.review.HeaderDate.APPLICATION_RECEIVED;
import static org.imrletters.review.HeaderDate.ASSIGNED;
import static org.imrletters.review.HeaderDate.DECISION;
import static org.imrletters.review.HeaderDate.INJURY;
import static org.imrletters.review.HeaderDate.UR_DENIAL;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;

/** A public copy gives all that its header table prints (practice: public letters open with these seven facts). */
record APublicCopyHasItsWholeHeader(String code) implements Rule {

  /** The dates that a public copy prints, in the order in which a review runs. */
  static final List<HeaderDate> OF_THE_TABLE = List.of(INJURY, UR_DENIAL, APPLICATION_RECEIVED, ASSIGNED, DECISION);

  @Override
  public List<Diagnostic> check(Reading reading) {
    if (!reading.review().isPublic()) {
      return List.of();
    }
    CaseHeader header = reading.review().header();
    Stream<Diagnostic> words = Stream
        .of(missing("number", "the case number", header.number()),
            missing("priority", "the priority", header.priority()))
        .flatMap(Optional::stream);
    Stream<Diagnostic> dates = OF_THE_TABLE.stream()
        .flatMap(date -> missing(date.name(), date.called(), header.on(date)).stream());
    return Stream.concat(words, dates).toList();
  }

  private Optional<Diagnostic> missing(String field, String called, Optional<?> value) {
    String message = "a public copy prints " + called + ", which is not given";
    return value.isPresent() ? Optional.empty()
        : Optional.of(Diagnostic.error(code, new FieldPath("case").field(field), message,
            "add " + field + " under case, or leave out copy: public"));
  }
}
