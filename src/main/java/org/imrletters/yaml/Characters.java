package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;

/** Tells the characters that can not be printed in a letter, or that make a file look other than it is. */
final class Characters {

  static final String CODE = "forbidden-character";
  static final String HINT = "delete it; where it can not be seen, retype the words around it";

  /** More of them say nothing new: the file was damaged as a whole. */
  private static final int MOST = 20;

  private Characters() {}

  static List<Diagnostic> forbiddenIn(SourceFile file) {
    List<Diagnostic> problems = new ArrayList<>();
    int at = firstForbidden(file.text(), 0);
    while (at >= 0 && problems.size() < MOST) {
      int c = file.text().codePointAt(at);
      problems.add(Diagnostic.error(CODE, FieldPath.ROOT, message(c))
          .hint(HINT)
          .in(file.location(at, at + Character.charCount(c))));
      at = firstForbidden(file.text(), at + Character.charCount(c));
    }
    return problems;
  }

  /** The offset of the first character that may not be there; -1 without one. */
  static int firstForbidden(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        continue;
      }
      int codePoint = text.codePointAt(i);
      if (isForbidden(codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint) - 1;
    }
    return -1;
  }

  static boolean isForbidden(int c) {
    return isControl(c) || isSurrogate(c) || turnsDirection(c) || isNoncharacter(c) || c == 0xFEFF;
  }

  static String message(int c) {
    return "the character U+" + String.format(Locale.ROOT, "%04X", c) + " (" + kind(c) + ") can not stand in a letter";
  }

  private static String kind(int c) {
    if (isControl(c)) {
      return "a control character";
    }
    if (turnsDirection(c)) {
      return "a mark that turns the direction of text";
    }
    if (isSurrogate(c)) {
      return "half of a character";
    }
    return c == 0xFEFF ? "a byte order mark" : "no character at all";
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F);
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** Unicode sets these code points aside for good: the last two of each plane, and 32 in the Arabic block. */
  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
