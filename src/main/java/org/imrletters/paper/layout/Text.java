package org.imrletters.paper.layout;

import java.util.BitSet;
import java.util.List;
import org.imrletters.letter.Ties;
import org.jspecify.annotations.Nullable;

/** The characters of a paragraph, each with its font and its width; white space is single spaces. */
public final class Text {

  static final int LINE_BREAK = '\n';

  private static final int LONGEST_TIED = 24;

  private final int[] codePoints;
  private final float[] widths;
  private final List<TextRun> runs;
  private final BitSet starts = new BitSet();

  Text(int[] codePoints, float[] widths, List<TextRun> runs) {
    this.codePoints = codePoints;
    this.widths = widths;
    this.runs = List.copyOf(runs);
    runs.forEach(run -> starts.set(run.end()));
  }

  /** How many characters it has. */
  public int length() {
    return codePoints.length;
  }

  /** The character at this index. */
  public int codePoint(int index) {
    return codePoints[index];
  }

  /** The characters in runs that are set alike, from the first to the last. */
  public List<TextRun> runs() {
    return runs;
  }

  /** Whether any of its words lead elsewhere. */
  public boolean hasLinks() {
    for (TextRun run : runs) {
      if (run.link() != null) {
        return true;
      }
    }
    return false;
  }

  /** The link that the character at this index stands in; nothing outside of links. */
  public @Nullable StructureElement link(int index) {
    return runs.get(run(index)).link();
  }

  /** The index behind the last character that stands in the same link, or outside of any, as the one at this index. */
  public int linkEnd(int index) {
    int run = run(index);
    StructureElement link = runs.get(run).link();
    while (run + 1 < runs.size() && runs.get(run + 1).link() == link) {
      run++;
    }
    return runs.get(run).end();
  }

  private int run(int index) {
    int run = 0;
    while (runs.get(run).end() <= index) {
      run++;
    }
    return run;
  }

  float width(int index) {
    return widths[index];
  }

  /** How wide the characters from a index to before another are, in points. */
  public double width(int from, int to) {
    double width = 0;
    for (int i = from; i < to; i++) {
      width += widths[i];
    }
    return width;
  }

  boolean isSpace(int index) {
    return codePoints[index] == ' ';
  }

  /** Whether the characters from this index on are set otherwise than those before it. */
  boolean startsRun(int index) {
    return starts.get(index);
  }

  /** Whether a line may end before this character: where {@link BreakOpportunities} has it, but at none of the {@link Ties}. */
  boolean mayBreak(int index) {
    int before = codePoints[index - 1];
    return BreakOpportunities.mayBreak(index > 1 ? codePoints[index - 2] : ' ', before, codePoints[index])
        && !(Character.isWhitespace(before) && isTied(index - 1));
  }

  /** Whether the words around a space stay together; what is further away than a date is long has no say in that. */
  private boolean isTied(int space) {
    if (space == 0 || !Ties.mayHold(codePoints[space - 1], codePoints[space + 1])) {
      return false;
    }
    int from = Math.max(0, space - LONGEST_TIED);
    int to = Math.min(codePoints.length, space + LONGEST_TIED);
    String around = new String(codePoints, from, to - from);
    return Ties.hold(around, around.offsetByCodePoints(0, space - from));
  }
}
