package org.imrletters.template;

import org.imrletters.template.Markup.Kind;
import org.imrletters.template.Markup.Token;

/** How the words at a place of a line are said: the tags that they stand in. */
final class Manner {

  private int strong;
  private int emphasized;
  private int leading;
  private String link = "";

  /** Goes past the start or the end of a tag. */
  void pass(Token tag) {
    int step = tag.kind() == Kind.OPEN ? 1 : -1;
    switch (tag.text()) {
      case "strong" -> strong += step;
      case "em" -> emphasized += step;
      case "a" -> { leading += step; link = tag.link(); }
      default -> throw new IllegalArgumentException(tag.text());
    }
  }

  boolean isStrong() {
    return strong > 0;
  }

  boolean isEmphasized() {
    return emphasized > 0;
  }

  boolean isInLink() {
    return leading > 0;
  }

  /** The address that the words lead to; empty for none. */
  String link() {
    return link;
  }

  /** A tag that was opened and closed unequally often; empty for none. */
  String unbalanced() {
    return strong != 0 ? "strong" : emphasized != 0 ? "em" : leading != 0 ? "a" : "";
  }
}
