package org.imrletters.template;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.Inline;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the words of one block. White space is collapsed as HTML collapses it: across runs, none at the block's ends
 * and none around a line break. A no-break space is a character like any other.
 */
final class Line {

  private final List<Inline> words = new ArrayList<>();

  /** The first piece of the open run; most runs have but one, and nothing of it is copied. */
  private @Nullable String piece;

  /** All pieces of the open run, where it has several. */
  private @Nullable StringBuilder pieces;
  private boolean strong;
  private boolean emphasized;
  private String link = "";
  private boolean atStart = true;
  private boolean owesBlank;

  void add(String text, Manner manner) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    owesBlank = owesBlank || from > 0 && !atStart;
    if (from < to) {
      turn(manner.isStrong(), manner.isEmphasized(), manner.link());
    }
    if (isCollapsed(text, from, to)) {
      boolean bringsBlank = owesBlank && from > 0 && text.charAt(from - 1) == ' ';
      owesBlank = owesBlank && !bringsBlank;
      put(text.substring(bringsBlank ? from - 1 : from, to));
    } else {
      addCollapsed(text, from, to);
    }
    owesBlank = owesBlank || to < text.length() && !atStart;
  }

  private void addCollapsed(String text, int from, int to) {
    for (int i = from; i < to;) {
      int end = collapsedEnd(text, i, to);
      if (end > i) {
        put(text.substring(i, end));
      }
      owesBlank = end < to;
      i = end + 1;
    }
  }

  /** Where the white space begins, from here on, that is more than a space between two words. */
  private static int collapsedEnd(String text, int from, int to) {
    int end = from;
    while (end < to && !isBlank(text.charAt(end))) {
      end++;
      if (end + 1 < to && text.charAt(end) == ' ' && !isBlank(text.charAt(end + 1))) {
        end++;
      }
    }
    return end;
  }

  void end() {
    owesBlank = false;
    endRun();
    words.add(new Inline.Break());
    atStart = true;
  }

  List<Inline> words() {
    endRun();
    while (!words.isEmpty() && words.get(words.size() - 1) instanceof Inline.Break) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private void turn(boolean strong, boolean emphasized, String link) {
    if (this.strong == strong && this.emphasized == emphasized && this.link.equals(link)) {
      return;
    }
    // The blank before a link is no part of it, nor is the one behind it.
    if (owesBlank && this.link.isEmpty() && !link.isEmpty()) {
      append(" ");
      owesBlank = false;
    }
    endRun();
    this.strong = strong;
    this.emphasized = emphasized;
    this.link = link;
  }

  private void put(String words) {
    append(owesBlank ? " " + words : words);
    owesBlank = false;
    atStart = false;
  }

  private void append(String words) {
    if (pieces != null) {
      pieces.append(words);
    } else if (piece == null) {
      piece = words;
    } else {
      pieces = new StringBuilder(piece).append(words);
    }
  }

  private void endRun() {
    if (piece != null) {
      words.add(new Inline.Run(pieces == null ? piece : pieces.toString(), strong, emphasized, link));
      piece = null;
      pieces = null;
    }
  }

  /** A quick look: whether a stretch of words has no white space but one space here and there. */
  private static boolean isCollapsed(String text, int from, int to) {
    return from < to && isWithout("\n", text, from, to) && isWithout("  ", text, from, to)
        && isWithout("\t", text, from, to) && isWithout("\r", text, from, to) && isWithout("\f", text, from, to);
  }

  private static boolean isWithout(String sign, String text, int from, int to) {
    int found = text.indexOf(sign, from);
    return found < 0 || found >= to;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
  }
}
