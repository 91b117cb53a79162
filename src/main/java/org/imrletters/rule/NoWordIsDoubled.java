package org.imrletters.rule;

import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;

/** No word and no phrase stands twice in a row (practice: the slip of the pen that proofreaders miss most). */
final class NoWordIsDoubled implements WordRule {

  @Override
  public String code() {
    return "doubled-words";
  }

  @Override
  public List<Diagnostic> check(Case review, WordLists lists) {
    return CaseText.of(review).stream().flatMap(this::check).toList();
  }

  private Stream<Diagnostic> check(CaseText text) {
    return new Doubles(text.text()).found().stream().distinct()
        .map(words -> Diagnostic.warning(code(), text.at(), Quoted.of(words) + " says the same twice in a row")
            .quoting(words)
            .hint("delete one of the two, or write what was meant"));
  }
}
