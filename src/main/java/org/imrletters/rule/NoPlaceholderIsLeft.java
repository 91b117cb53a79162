package org.imrletters.rule;

import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;

/** No text holds a placeholder that someone meant to fill in (practice: published decisions went out with some). */
final class NoPlaceholderIsLeft implements Rule {

  @Override
  public String code() {
    return "placeholder-left";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.texts().stream().flatMap(text -> check(text, reading.words(text.text()))).toList();
  }

  private Stream<Diagnostic> check(CaseText text, Words words) {
    return Placeholders.in(words).stream()
        .map(left -> Diagnostic.error(code(), text.at(), "a placeholder is left in the text: " + Quoted.of(left))
            .quoting(left)
            .hint("write what belongs there, or delete it"));
  }
}
