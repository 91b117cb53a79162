package org.imrletters.paper.layout;

import java.text.Normalizer;

/** Joins each accent that was typed apart to its letter, where Unicode has a character for both (form NFC). */
public final class Accents {

  private Accents() {}

  /** The text as it is printed: an accent typed apart from its letter would stand beside it. */
  public static String joined(String text) {
    return text.chars().allMatch(Accents::isPlain) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  // The JDK reads tables of all characters at its first look at one, which takes longer than a letter.
  // Letters of Latin, and the dashes, quotation items, bullets and signs that letters have.
  private static boolean isPlain(int c) {
    return c < 0x300 || c >= 0x2010 && c <= 0x2027 || c >= 0x2030 && c <= 0x205E || c >= 0x20A0 && c <= 0x20BF
        || c == 0x2122 || c >= 0x2200 && c <= 0x22FF;
  }
}
