package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseText;

/**
 * Where one text of a case is given by language, each of them is, as a letter is printed in one language from its first
 * word to its last (practice: translations are forgotten half way).
 */
record EveryTextSaysItsLanguage(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    List<CaseText> texts = reading.proses();
    List<CaseText> without = texts.stream().filter(text -> !isByLanguage(text)).toList();
    return without.size() == texts.size() ? List.of()
        : without.stream()
            .map(text -> Diagnostic
                .error(code, text.at(), "other texts of the case are given by language, and this one is not")
                .hint("write each language in front of its words, as in 'en: the text'"))
            .toList();
  }

  private static boolean isByLanguage(CaseText text) {
    return text.prose().filter(prose -> !prose.languages().isEmpty()).isPresent();
  }
}
