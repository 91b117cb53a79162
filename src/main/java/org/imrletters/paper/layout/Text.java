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
  private final List<TextRun> stretches;
  private final BitSet starts = new BitSet();

  Text(int[] codePoints, float[] widths, List<TextRun> stretches) {
    this.codePoints = codePoints;
    this.widths = widths;
    this.stretches = List.copyOf(stretches);
    stretches.forEach(stretch -> starts.set(stretch.to()));
  }

  /** How many characters it has. */
  public int length() {
    return codePoints.length;
  }

  /** The character at this place. */
  public int codePoint(int place) {
    return codePoints[place];
  }

  /** The characters in runs that are set alike, from the first to the last. */
  public List<TextRun> stretches() {
    return stretches;
  }

  /** Whether any of its words lead elsewhere. */
  public boolean hasLinks() {
    for (TextRun stretch : stretches) {
      if (stretch.link() != null) {
        return true;
      }
    }
    return false;
  }

  /** The link that the character at this place stands in; nothing outside of links. */
  public @Nullable StructureElement link(int place) {
    return stretches.get(stretch(place)).link();
  }

  /** The place behind the last character that stands in the same link, or outside of any, as the one at this place. */
  public int linkEnd(int place) {
    int stretch = stretch(place);
    StructureElement link = stretches.get(stretch).link();
    while (stretch + 1 < stretches.size() && stretches.get(stretch + 1).link() == link) {
      stretch++;
    }
    return stretches.get(stretch).to();
  }

  private int stretch(int place) {
    int stretch = 0;
    while (stretches.get(stretch).to() <= place) {
      stretch++;
    }
    return stretch;
  }

  float width(int place) {
    return widths[place];
  }

  /** How wide the characters from a place to before another are, in points. */
  public double width(int from, int to) {
    double width = 0;
    for (int i = from; i < to; i++) {
      width += widths[i];
    }
    return width;
  }

  boolean isSpace(int place) {
    return codePoints[place] == ' ';
  }

  /** Whether the characters from this place on are set otherwise than those before it. */
  boolean startsStretch(int place) {
    return starts.get(place);
  }

  /** Whether a line may end before this place: where {@link LineEnds} has it, but at none of the {@link Ties}. */
  boolean mayBreak(int place) {
    int before = codePoints[place - 1];
    return LineEnds.mayBreak(place > 1 ? codePoints[place - 2] : ' ', before, codePoints[place])
        && !(Character.isWhitespace(before) && isTied(place - 1));
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
