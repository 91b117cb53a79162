package org.imrletters.rule;

import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.review.LetterKind;

/** No text holds a placeholder that someone meant to fill in (practice: published decisions went out with some). */
final class NoPlaceholderIsLeft implements Rule {

  @Override
  public String code() {
    return "placeholder-left";
  }

  @Override
  public List<Diagnostic> check(Case review, LetterKind kind) {
    return CaseText.of(review).stream().flatMap(this::check).toList();
  }

  private Stream<Diagnostic> check(CaseText text) {
    return Placeholders.in(text.text()).stream()
        .map(words -> Diagnostic.error(code(), text.at(), "a placeholder is left in the text: " + Quoted.of(words))
            .quoting(words)
            .hint("write what belongs there, or delete it"));
  }
}
