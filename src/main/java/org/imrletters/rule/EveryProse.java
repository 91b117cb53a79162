package org.imrletters.rule;

import java.util.List;
import java.util.function.BiPredicate;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseText;

/**
 * What each text in paragraphs is, as a letter is printed in one language from its first word to its last.
 *
 * @param complaint an error where a text is certainly wrong, a warning where it is only likely to be
 * @param kept whether a text is so
 */
record EveryProse(String code, Complaint complaint, BiPredicate<CaseText, Reading> kept, String message,
    String hint) implements Rule {

  /** Where one text is given by language, each of them is (practice: a translation that was forgotten half way). */
  static final Rule SAYS_ITS_LANGUAGE_WHERE_ANOTHER_DOES = new EveryProse("language-not-given", Diagnostic::error,
      (text, reading) -> isByLanguage(text) || reading.proses().stream().noneMatch(EveryProse::isByLanguage),
      "other texts of the case are given by language, and this one is not",
      "write each language in front of its words, as in 'en: the text'");

  /** A text is in the language of the letter, as far as its small words show (practice: the same). */
  static final Rule IS_IN_THE_LANGUAGE_OF_THE_LETTER = new EveryProse("other-language", Diagnostic::warning,
      (text, reading) -> !reading.isInAnotherLanguage(text),
      "this text seems to be in another language than the letter",
      "translate it, or give it by language, as in 'es: {text: ..., translator: ..., date: ...}'");

  private static boolean isByLanguage(CaseText text) {
    return text.prose().filter(prose -> !prose.languages().isEmpty()).isPresent();
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.proses()
        .stream()
        .filter(text -> !kept.test(text, reading))
        .map(text -> complaint.of(code, text.at(), message).hint(hint))
        .toList();
  }
}
