package org.imrletters.yaml;

import org.imrletters.yaml.Node.Scalar;
import org.imrletters.yaml.Node.Style;

/** Reads a text below a bar in the usual style: all of its lines are indented as the first one is, or deeper. */
final class UsualBlock {

  private final UsualText text;
  private final int margin;

  private UsualBlock(UsualText text, int margin) {
    this.text = text;
    this.margin = margin;
  }

  /** The text whose bar is next, down to the next line that holds a value; what holds it is indented so deep. */
  static Scalar read(UsualText text, int indent) {
    int bar = text.at;
    text.at++;
    boolean ended = text.next() != '-';
    text.at += ended ? 0 : 1;
    text.pass('\n');
    int first = text.at;
    text.passBlanks();
    int margin = text.at - first;
    UsualText.check(margin > indent && text.next() != '\n');
    text.at = first;
    UsualBlock block = new UsualBlock(text, margin);
    int lastEnd = block.passLines();
    int end = text.at;
    text.nextLine();
    return new Scalar(block.words(first, lastEnd, ended), Style.BLOCK, bar, end);
  }

  /** Goes to the line behind; says where the last line that holds words ends. */
  private int passLines() {
    int lastEnd = text.at;
    while (!text.isAtEnd()) {
      int start = text.at;
      text.passBlanks();
      if (text.next() == '\n') {
        UsualText.check(text.at == start);
        text.at++;
      } else if (text.at - start >= margin) {
        lastEnd = text.lineEnd(text.at);
        text.at = lastEnd + 1;
      } else {
        text.at = start;
        return lastEnd;
      }
    }
    return lastEnd;
  }

  private String words(int from, int to, boolean ended) {
    char[] words = new char[to - from + 1];
    int length = 0;
    for (int start = from; start < to; start = text.lineEnd(start) + 1) {
      int end = text.lineEnd(start);
      int first = Math.min(start + margin, end);
      text.copy(first, end, words, length);
      length += end - first;
      words[length++] = '\n';
    }
    return new String(words, 0, ended ? length : length - 1);
  }
}
