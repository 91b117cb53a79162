package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.words.ForbiddenCharacter;

/** Finds the characters that no text of a letter may hold, as they are or behind an escape. */
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
   * The offset of the escape that stands for this character in a double-quoted text (YAML 1.2.2, section 5.7); its start
   * if none is found.
   */
  static int escapeOf(String text, int start, int end, int codePoint) {
    for (int i = start; i + 1 < end; i++) {
      if (text.charAt(i) == '\\') {
        if (value(text, i) == codePoint) {
          return i;
        }
        i++;
      }
    }
    return start;
  }

  static int escapeEnd(String text, int escape) {
    return Math.min(text.length(), escape + 2 + digits(text, escape));
  }

  private static int digits(String text, int escape) {
    if (text.charAt(escape) != '\\') {
      return 0;
    }
    return switch (text.charAt(escape + 1)) {
      case 'x' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      default -> 0;
    };
  }

  private static int value(String text, int escape) {
    int digits = digits(text, escape);
    if (digits > 0) {
      return (int) Long.parseLong(text.substring(escape + 2, escape + 2 + digits), 16);
    }
    return switch (text.charAt(escape + 1)) {
      case '0' -> 0;
      case 'a' -> 7;
      case 'b' -> 8;
      case 'v' -> 11;
      case 'f' -> 12;
      case 'e' -> 27;
      case 'N' -> 0x85;
      default -> -1;
    };
  }
}
