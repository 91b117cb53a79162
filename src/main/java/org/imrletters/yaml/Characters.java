package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.ForbiddenCharacter;

/** Finds the characters in a file that no text of a letter may hold. */
final class Characters {

  /** More of them say nothing new: the file was damaged as a whole. */
  private static final int MOST = 20;

  private Characters() {}

  static List<Diagnostic> forbiddenIn(SourceFile file) {
    List<Diagnostic> problems = new ArrayList<>();
    int at = firstForbidden(file.text(), 0);
    while (at >= 0 && problems.size() < MOST) {
      int c = file.text().codePointAt(at);
      problems.add(Diagnostic.error(ForbiddenCharacter.CODE, FieldPath.ROOT, ForbiddenCharacter.message(c))
          .hint(ForbiddenCharacter.HINT)
          .in(file.location(at, at + Character.charCount(c))));
      at = firstForbidden(file.text(), at + Character.charCount(c));
    }
    return problems;
  }

  /** The offset of the first character that may not be there; -1 without one. */
  static int firstForbidden(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (ForbiddenCharacter.is(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return -1;
  }
}
