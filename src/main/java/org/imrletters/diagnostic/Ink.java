package org.imrletters.diagnostic;

/** What a terminal can show of a complaint's importance. */
public enum Ink {
  /** Characters only: for files, pipes and whoever sets {@code NO_COLOR}. */
  PLAIN,
  /** With ANSI colours (ECMA-48 SGR). */
  COLOURED;

  String red(String text) {
    return sgr("1;31", text);
  }

  String yellow(String text) {
    return sgr("1;33", text);
  }

  String strong(String text) {
    return sgr("1", text);
  }

  private String sgr(String code, String text) {
    return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
