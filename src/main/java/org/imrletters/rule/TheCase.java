package org.imrletters.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.CaseDeclaration.NumberForm;
import org.imrletters.review.Determination;
import org.imrletters.words.Visible;

/**
 * What is true of a case as a whole.
 *
 * @param check every place where a case breaks the rule, for its code
 */
public record TheCase(String code, BiFunction<String, Reading, List<Diagnostic>> check) implements Rule {

  /** The letter is a copy that its kind has words for (practice: not every kind of letter is posted). */
  static final Rule IS_A_COPY_OF_ITS_KIND = telling("copy-not-offered", Reading.COPY,
      reading -> reading.review().copy().filter(copy -> !reading.kind().copies().contains(copy)).isEmpty(),
      "letters of this pack have no such copy", "write one that the pack lists under copies, or take another pack");

  /** No more review a case than the pack says, as its letters have words for no more (practice). */
  static final Rule HAS_NO_MORE_REVIEWERS_THAN_ITS_KIND = telling("too-many-reviewers", new FieldPath("reviewers"),
      reading -> reading.declared()
          .reviewers()
          .map(few -> reading.review().allReviewers().size() <= few.most())
          .orElse(true),
      "the case has more reviewers than letters of this pack", "leave out those who did not decide");

  /** The case number has the form by which a determination is found again, as its pack says it (practice). */
  static final Rule HAS_A_NUMBER_OF_ITS_FORM = new TheCase("malformed-case-number", TheCase::number);

  /** The overall outcome, where the case states one, follows from the decisions (practice). */
  static final Rule STATES_THE_OUTCOME_OF_ITS_ITEMS = new TheCase("outcome-disagrees", TheCase::outcome);

  /** What a case tells once, at the place where it would stand. */
  public static Rule telling(String code, FieldPath at, Predicate<Reading> kept, String message, String hint) {
    return new TheCase(code,
        (its, reading) -> kept.test(reading) ? List.of() : List.of(Diagnostic.error(its, at, message, hint)));
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    return check.apply(code, reading);
  }

  private static List<Diagnostic> number(String code, Reading reading) {
    String number = reading.review().header().number().orElse("");
    Optional<NumberForm> wanted = reading.declared().number();
    return wanted.filter(form -> !number.isBlank() && !form.pattern().fits(number))
        .stream()
        .map(form -> Diagnostic.error(code, new FieldPath("case.number"),
            Visible.quoted(number) + " is not a case number",
            form.pattern().meant(number).map(typed -> "did you mean " + typed + "? ").orElse("") + "write it as "
                + form.example()))
        .toList();
  }

  private static List<Diagnostic> outcome(String code, Reading reading) {
    String follows = reading.review().determination().map(Determination::word).orElse("");
    Optional<String> stated = reading.review().outcome().map(Determination::word);
    return stated.filter(word -> !follows.isEmpty() && !word.equals(follows))
        .stream()
        .map(word -> Diagnostic.error(code, new FieldPath("outcome"),
            "the outcome is stated as " + word + ", and the items' decisions amount to " + follows,
            "write outcome: " + follows + ", or correct the decision that is wrong"))
        .toList();
  }
}
