package org.imrletters.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.review.LetterKind;

/**
 * No text holds a character that prints as nothing or turns the words around it, since a letter must say what its file
 * says (see the Unicode Standard, 23.7 on noncharacters, and Unicode Standard Annex 9 on direction).
 */
final class EveryCharacterCanBePrinted implements Rule {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  @Override
  public String code() {
    return "forbidden-character";
  }

  @Override
  public List<Diagnostic> check(Case review, LetterKind kind) {
    return CaseText.of(review).stream().flatMap(this::check).toList();
  }

  private Stream<Diagnostic> check(CaseText text) {
    return text.text().codePoints().filter(EveryCharacterCanBePrinted::isForbidden).distinct().boxed()
        .map(c -> Diagnostic.error(code(), text.at(), "the text holds " + called(c) + ", which a letter cannot print")
            .quoting(quote(c))
            .hint(c == '\t' ? "type spaces instead" : "delete it; it often comes along with copied text"));
  }

  private static boolean isForbidden(int c) {
    if (c >= 0x20 && c < 0x7F) {
      return false;
    }
    boolean steers = Character.isISOControl(c) && c != '\n' || turnsDirection(c) || c == BYTE_ORDER_MARK;
    return steers || isSurrogate(c) || isNoncharacter(c);
  }

  private static String called(int c) {
    if (c == '\t') {
      return "a tab";
    }
    String kind = "the control character";
    if (isSurrogate(c)) {
      kind = "half of a character,";
    } else if (turnsDirection(c)) {
      kind = "the direction mark";
    } else if (c == BYTE_ORDER_MARK) {
      kind = "the byte order mark";
    } else if (isNoncharacter(c)) {
      kind = "the noncharacter";
    }
    return kind + String.format(Locale.ROOT, " U+%04X", c);
  }

  private static String quote(int c) {
    return new String(Character.toChars(c));
  }

  /** A surrogate that a string gives as a code point of its own has no partner. */
  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean turnsDirection(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  private static boolean isNoncharacter(int c) {
    return c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
  }
}
