package org.imrletters.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseText;
import org.imrletters.words.Doubles;
import org.imrletters.words.ForbiddenCharacter;
import org.imrletters.words.Visible;

/**
 * What no text of a case holds; each find is quoted, so that it is told at its own place in the text.
 *
 * @param complaint an error where a find is a mistake, a warning where it is only likely to be one
 * @param finds what of a text it is that none holds
 * @param message what is told of a find
 */
record NoText(String code, Complaint complaint, BiFunction<CaseText, Reading, Set<String>> finds,
    UnaryOperator<String> message, String hint) implements Rule {

  /** In characters. The longest address of a web page that letters cite has half of that. */
  private static final int LONGEST_WORD = 500;

  private static final String SPACES = "\\p{Z}\\s\\x1c-\\x1f";
  private static final Pattern LONGER = Pattern
      .compile("(?<![^" + SPACES + "])([^" + SPACES + "]{20})[^" + SPACES + "]{" + (LONGEST_WORD - 19) + "}");

  /** No text holds a character that prints as nothing or turns the words around it; see {@link ForbiddenCharacter}. */
  static final Rule HOLDS_A_CHARACTER_THAT_CANNOT_BE_PRINTED = new NoText(ForbiddenCharacter.CODE, Diagnostic::error,
      (text, reading) -> forbidden(text.text()), found -> ForbiddenCharacter.message(found.codePointAt(0)),
      ForbiddenCharacter.HINT);

  /** No word is longer than a few lines: what is, is no word, and no line can end in it. */
  static final Rule HOLDS_A_WORD_OF_MANY_LINES = new NoText("word-too-long", Diagnostic::error,
      (text, reading) -> text.text().length() > LONGEST_WORD ? longWord(text.text()) : Set.of(),
      found -> "a word that starts with " + Visible.quoted(found) + " is longer than " + LONGEST_WORD + " characters",
      "put spaces between its words");

  /** No text holds a placeholder that someone meant to fill in (practice: published decisions went out with some). */
  static final Rule KEEPS_A_PLACEHOLDER = new NoText("placeholder-left", Diagnostic::error,
      (text, reading) -> Placeholders.in(reading.words(text)),
      found -> "a placeholder is left in the text: " + Visible.quoted(found), "write what belongs there, or delete it");

  /**
   * No text holds a name, initials, license number or signature of the reviewer, who stays unnamed to everyone (required
   * by Labor Code 4610.6(f)), unless letters of the pack name reviewers.
   */
  static final Rule IDENTIFIES_THE_REVIEWER = new NoText("reviewer-identified", Diagnostic::error,
      (text, reading) -> text.isPrinted() && !reading.declared().namesReviewers()
          ? ReviewerTraces.in(text, reading.words(text))
          : Set.of(),
      found -> "this tells who the reviewer is: " + Visible.quoted(found),
      "leave it out; a letter gives states of licensure and specialties, and nothing else");

  /** No word and no phrase stands twice in a row (practice: the slip of the pen that proofreaders miss most). */
  static final Rule DOUBLES_A_WORD = new NoText("doubled-words", Diagnostic::warning,
      (text, reading) -> Doubles.in(reading.words(text)),
      found -> Visible.quoted(found) + " says the same twice in a row",
      "delete one of the two, or write what was meant");

  @Override
  public List<Diagnostic> check(Reading reading) {
    List<Diagnostic> all = new ArrayList<>();
    for (CaseText text : reading.texts()) {
      finds.apply(text, reading)
          .forEach(found -> all.add(complaint.of(code, text.at(), message.apply(found), hint).quoting(found)));
    }
    return all;
  }

  /** Not by a stream, as nearly every text has none. */
  private static Set<String> forbidden(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (ForbiddenCharacter.is(text.codePointAt(at))) {
        found.add(Character.toString(text.codePointAt(at)));
      }
    }
    return found;
  }

  private static Set<String> longWord(String text) {
    return LONGER.matcher(text).results().limit(1).map(found -> found.group(1)).collect(Collectors.toSet());
  }
}
