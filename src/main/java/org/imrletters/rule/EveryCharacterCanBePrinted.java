package org.imrletters.rule;

import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.ForbiddenCharacter;
import org.imrletters.review.Case;
import org.imrletters.review.LetterKind;

/** No text holds a character that prints as nothing or turns the words around it; see {@link ForbiddenCharacter}. */
final class EveryCharacterCanBePrinted implements Rule {

  @Override
  public String code() {
    return ForbiddenCharacter.CODE;
  }

  @Override
  public List<Diagnostic> check(Case review, LetterKind kind) {
    return CaseText.of(review).stream().flatMap(this::check).toList();
  }

  private Stream<Diagnostic> check(CaseText text) {
    return text.text().codePoints().filter(ForbiddenCharacter::is).distinct()
        .mapToObj(c -> Diagnostic.error(code(), text.at(), ForbiddenCharacter.message(c))
            .quoting(new String(Character.toChars(c)))
            .hint(ForbiddenCharacter.HINT));
  }
}
