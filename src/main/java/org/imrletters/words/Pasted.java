package org.imrletters.words;

import java.text.Normalizer;

/**
 * What word processors and web pages put into texts, and what is printed for it in every format: characters that print
 * as nothing are left out, accents are joined to their letters, ligatures are letters, a hyphen that does not break is a
 * hyphen, as no line ends at one, and the bullets of Word's symbol fonts are bullets.
 */
public final class Pasted {

  /** The bullets that Word sets from its symbol fonts, as private characters. */
  private static final String WORD_BULLETS = "\uF0B7\uF0A7\uF0D8\uF02D";

  /** Characters that no line holds; no-break spaces beyond that hold nothing together. */
  private static final int LONGEST_TIE = 60;

  private Pasted() {}

  /** The text that is printed for what was typed. */
  public static String printed(String typed) {
    if (typed.codePoints().allMatch(c -> c < 0xA0)) {
      return typed;
    }
    StringBuilder printed = new StringBuilder(typed.length());
    typed.codePoints().forEach(c -> add(printed, c));
    return untied(new StringBuilder(Normalizer.normalize(printed, Normalizer.Form.NFC)));
  }

  private static void add(StringBuilder printed, int c) {
    if (c >= 0xFB00 && c <= 0xFB06) {
      printed.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else if (!Folded.isInvisible(c) || ForbiddenCharacter.is(c)) {
      printed.appendCodePoint(isWordBullet(c) ? '\u2022' : switch (c) {
        case 0x2011 -> '-';
        case 0x1680, 0x205F, 0x3000 -> ' ';
        case 0x2028, 0x2029 -> '\n';
        default -> c;
      });
    }
  }

  static boolean isWordBullet(int c) {
    return WORD_BULLETS.indexOf(c) >= 0;
  }

  /** Where all blanks of a text are no-break spaces, lines may end at them after all. */
  private static String untied(StringBuilder text) {
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == ' ' || text.charAt(at) == '\n') {
        for (int i = start; i < at && at - start > LONGEST_TIE; i++) {
          text.setCharAt(i, Character.isSpaceChar(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        start = at;
      }
    }
    return text.toString();
  }
}
