package org.imrletters.diagnostic;

/** What a terminal can show of a complaint's importance. */
public enum Ink {
  /** Characters only: for files, pipes and whoever sets {@code NO_COLOR}. */
  PLAIN,
  /** With ANSI colors (ECMA-48 SGR). */
  COLORED;

  /** The word for a severity, such as {@code error}, in its color. */
  public String word(Severity severity) {
    return severity == Severity.ERROR ? red(severity.word()) : sgr("1;33", severity.word());
  }

  /** A heading, or another word that a reader's eye should find. */
  public String strong(String text) {
    return sgr("1", text);
  }

  /** Words that are gone from a text. */
  public String removed(String text) {
    return sgr("31", text);
  }

  /** Words that are new in a text. */
  public String added(String text) {
    return sgr("32", text);
  }

  String red(String text) {
    return sgr("1;31", text);
  }

  private String sgr(String code, String text) {
    return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
