package org.imrletters;

import org.imrletters.letter.Letter;

/** What the door keeps to itself, for tests of rooms behind it. */
public final class Inside {

  private Inside() {}

  /** The words of a letter, and nothing laid out. */
  public static Letter letter(PrintableLetter letter) {
    return letter.letter();
  }

  /** The style sheet of today's letters. */
  public static String css() {
    return TemplatePack.standard().css();
  }
}
