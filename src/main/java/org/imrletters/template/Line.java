package org.imrletters.template;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.Inline;

/**
 * Gathers the words of one block. White space is collapsed as HTML collapses it: across runs, none at the block's ends
 * and none around a line break. A no-break space is a character like any other.
 */
final class Line {

  private final List<Inline> words = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private boolean strong;
  private boolean emphasized;
  private String link = "";
  private boolean atStart = true;
  private boolean owesBlank;

  void add(String text, Manner manner) {
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && !isBlank(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        turn(manner.isStrong(), manner.isEmphasized(), manner.link());
        put(text, i, end);
      }
      if (end < text.length()) {
        owesBlank = !atStart;
      }
      i = end + 1;
    }
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
      run.append(' ');
      owesBlank = false;
    }
    endRun();
    this.strong = strong;
    this.emphasized = emphasized;
    this.link = link;
  }

  private void put(String text, int from, int to) {
    if (owesBlank) {
      run.append(' ');
      owesBlank = false;
    }
    run.append(text, from, to);
    atStart = false;
  }

  private void endRun() {
    if (run.length() > 0) {
      words.add(new Inline.Run(run.toString(), strong, emphasized, link));
      run.setLength(0);
    }
  }

  private static boolean isBlank(char c) {
    return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
  }
}
