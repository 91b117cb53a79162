package org.imrletters.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.review.FieldDeclaration;
import org.imrletters.review.LetterKind;

/** A field for a flag holds yes or no, since the letter words one or the other (see the kinds of pack.yaml). */
final class EveryFlagFieldHoldsYesOrNo implements Rule {

  private static final Set<String> FLAGS = Set.of("yes", "no", "true", "false");

  @Override
  public String code() {
    return "not-a-flag";
  }

  @Override
  public List<Diagnostic> check(Case review, LetterKind kind) {
    return TypedField.of(FieldDeclaration.Kind.FLAG, review, kind)
        .filter(field -> !FLAGS.contains(field.value().toLowerCase(Locale.ROOT)))
        .map(field -> Diagnostic.error(code(), field.at(), Quoted.of(field.value()) + " is neither yes nor no")
            .hint("write yes or no, or true or false"))
        .toList();
  }
}
