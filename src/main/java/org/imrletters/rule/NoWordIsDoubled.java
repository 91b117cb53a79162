package org.imrletters.rule;

import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;

/** No word and no phrase stands twice in a row (practice: the slip of the pen that proofreaders miss most). */
final class NoWordIsDoubled implements Rule {

  @Override
  public String code() {
    return "doubled-words";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.texts().stream().flatMap(text -> check(text, reading.words(text.text()))).toList();
  }

  private Stream<Diagnostic> check(CaseText text, Words words) {
    return new Doubles(words).found().stream().distinct()
        .map(twice -> Diagnostic.warning(code(), text.at(), Quoted.of(twice) + " says the same twice in a row")
            .quoting(twice)
            .hint("delete one of the two, or write what was meant"));
  }
}
