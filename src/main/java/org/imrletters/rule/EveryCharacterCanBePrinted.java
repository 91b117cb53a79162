package org.imrletters.rule;

import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseText;
import org.imrletters.words.ForbiddenCharacter;

/** No text holds a character that prints as nothing or turns the words around it; see {@link ForbiddenCharacter}. */
record EveryCharacterCanBePrinted(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.texts().stream().filter(text -> !isPlain(text.text())).flatMap(this::check).toList();
  }

  private Stream<Diagnostic> check(CaseText text) {
    return text.text()
        .codePoints()
        .filter(ForbiddenCharacter::is)
        .distinct()
        .mapToObj(c -> Diagnostic.error(code, text.at(), ForbiddenCharacter.message(c))
            .quoting(new String(Character.toChars(c)))
            .hint(ForbiddenCharacter.HINT));
  }

  /** Whether it is made of the characters that nearly every text is made of, so that no closer look is needed. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > '~') && c != '\n') {
        return false;
      }
    }
    return true;
  }
}
