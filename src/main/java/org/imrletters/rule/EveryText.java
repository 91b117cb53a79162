package org.imrletters.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseText;
import org.imrletters.words.Folded;

/**
 * What is true of every text of a case.
 *
 * @param wrong those of which it is not
 */
record EveryText(String code, Function<Reading, Stream<CaseText>> wrong, String message, String hint) implements Rule {

  /** A text that is given holds a word, since a letter would print a hole in its place (its form asks for it). */
  static final Rule HOLDS_A_WORD = new EveryText("empty-value",
      reading -> reading.texts().stream().filter(text -> text.prose().isEmpty() && Folded.isBlank(text.text())),
      "this value holds no word", "write what belongs there, or leave it out if it may be left out");

  /**
   * Where one text of a case is given by language, each of them is, as a letter is printed in one language from its
   * first word to its last (practice: translations are forgotten half way).
   */
  static final Rule SAYS_ITS_LANGUAGE = new EveryText("language-not-given", EveryText::withoutLanguage,
      "other texts of the case are given by language, and this one is not",
      "write each language in front of its words, as in 'en: the text'");

  @Override
  public List<Diagnostic> check(Reading reading) {
    return wrong.apply(reading).map(text -> Diagnostic.error(code, text.at(), message, hint)).toList();
  }

  private static Stream<CaseText> withoutLanguage(Reading reading) {
    List<CaseText> texts = reading.proses();
    List<CaseText> without = texts.stream().filter(text -> text.prose().orElseThrow().languages().isEmpty()).toList();
    return without.size() == texts.size() ? Stream.empty() : without.stream();
  }
}
