package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.words.ForbiddenCharacter;

/** Finds the characters that no text of a letter may hold, as they are or behind an escape. */
final class Characters {

  /** More of them say nothing new: the file was damaged as a whole. */
  private static final int MOST = 20;

  /** An escape, whatever it means. */
  static final Pattern ESCAPE = Pattern.compile("\\\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)",
      Pattern.DOTALL);

  /** The signs behind a backslash that stand for what no letter holds, and for what they stand. */
  private static final String SIGNS = "0abvfeN";
  private static final String MEANT = "\0\7\b\13\f\33\205";

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

  /** The offset of the first character that no file holds, -1 without one; private ones are told with their text. */
  static int firstForbidden(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (ForbiddenCharacter.is(c) && !ForbiddenCharacter.isPrivate(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return -1;
  }

  /**
   * The character that this escape of a double-quoted text stands for (YAML 1.2.2, section 5.7); -1 for a plain one.
   */
  static int meant(String escape) {
    int sign = SIGNS.indexOf(escape.charAt(1));
    return escape.length() > 2 ? (int) Long.parseLong(escape, 2, escape.length(), 16)
        : sign < 0 ? -1 : MEANT.charAt(sign);
  }
}
