package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseText;
import org.imrletters.words.Doubles;
import org.imrletters.words.Visible;

/**
 * What no text of a case holds; each find is quoted, so that it is told at its own place in the text.
 *
 * @param complaint an error where a find is a mistake, a warning where it is only likely to be one
 * @param finds what of a text it is that none holds
 * @param message what is told, with {@code %s} for what was found
 */
record NoText(String code, Complaint complaint, BiFunction<CaseText, Reading, Set<String>> finds, String message,
    String hint) implements Rule {

  /** No text holds a placeholder that someone meant to fill in (practice: published decisions went out with some). */
  static final Rule KEEPS_A_PLACEHOLDER = new NoText("placeholder-left", Diagnostic::error,
      (text, reading) -> Placeholders.in(reading.words(text)), "a placeholder is left in the text: %s",
      "write what belongs there, or delete it");

  /**
   * No text holds a name, initials, license number or signature of the reviewer, who stays unnamed to everyone (required
   * by Labor Code 4610.6(f)), unless letters of the pack name reviewers.
   */
  static final Rule IDENTIFIES_THE_REVIEWER = new NoText("reviewer-identified", Diagnostic::error,
      (text, reading) -> text.isPrinted() && !reading.kind().cases().declared().namesReviewers()
          ? ReviewerTraces.in(text, reading.words(text))
          : Set.of(),
      "this tells who the reviewer is: %s",
      "leave it out; a letter gives states of licensure and specialties, and nothing else");

  /** No word and no phrase stands twice in a row (practice: the slip of the pen that proofreaders miss most). */
  static final Rule DOUBLES_A_WORD = new NoText("doubled-words", Diagnostic::warning,
      (text, reading) -> Doubles.in(reading.words(text)), "%s says the same twice in a row",
      "delete one of the two, or write what was meant");

  @Override
  public List<Diagnostic> check(Reading reading) {
    List<Diagnostic> all = new ArrayList<>();
    for (CaseText text : reading.texts()) {
      finds.apply(text, reading)
          .forEach(found -> all
              .add(complaint.of(code, text.at(), message.formatted(Visible.quoted(found))).quoting(found).hint(hint)));
    }
    return all;
  }
}
