package org.imrletters.imported;

import java.util.List;
import org.imrletters.imported.LetterWords.Gap;
import org.imrletters.imported.Token.Kind;

/**
 * What parts the words of an old letter, and how little is to be said for it where the pack parts them otherwise. A place is
 * that before the word of its number; the last is that behind all words.
 */
record Gaps(List<Seen> letter) {

  /** What it costs that a paragraph of the pack goes on where a line, a page or nothing ends in the letter. */
  private static final double NO_GAP = 100;

  private static final double OTHER_COLUMN = 20;
  private static final double UNFINISHED = 8;

  /** Whether a line ends there, or more. */
  boolean isLine(int at) {
    return at == letter.size() || letter.get(at).before().compareTo(Gap.LINE) >= 0;
  }

  /** What it costs to start a paragraph, a cell, or a point of a list there. */
  double edge(int at, Token edge) {
    Kind kind = edge.kind();
    Gap gap = at == letter.size() || at == 0 ? Gap.PARAGRAPH : letter.get(at).before();
    boolean finished = at == 0 || ".?!:;)\"".contains(letter.get(at - 1).text());
    return column(at, edge) + switch (gap) {
      case POINT -> kind == Kind.POINT ? 0 : 2;
      case PARAGRAPH -> kind == Kind.POINT ? 1 : 0;
      case PAGE -> finished ? 0.5 : UNFINISHED;
      case LINE -> finished ? 2.5 : 2.5 + UNFINISHED;
      case SPACE -> edge.isCell() ? NO_GAP / 10 : NO_GAP / 2;
      case NONE -> NO_GAP;
    };
  }

  /** What it costs that a cell stands below another head than in the pack. */
  private double column(int at, Token edge) {
    String head = at == letter.size() ? "" : letter.get(at).head();
    return edge.typed().isEmpty() || head.isEmpty() || head.equals(edge.typed()) ? 0 : OTHER_COLUMN;
  }

  /** What it costs to start a line of a paragraph there. */
  double line(int at) {
    return isLine(at) ? 0 : letter.get(at).before() == Gap.SPACE ? 3 : NO_GAP;
  }

  /** What it costs that a word of the pack starts there, within another one. */
  double spacing(int at, Token token) {
    boolean within = at > 0 && letter.get(at).before() == Gap.NONE
        && Character.isLetterOrDigit(letter.get(at).text().charAt(0))
        && Character.isLetterOrDigit(letter.get(at - 1).text().charAt(0));
    return token.spaced() && within ? NO_GAP : 0;
  }
}
