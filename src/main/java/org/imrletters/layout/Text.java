package org.imrletters.layout;

import java.util.BitSet;
import java.util.List;

/** The characters of a paragraph, each with its font and its width; white space is single spaces. */
public final class Text {

  static final int LINE_BREAK = '\n';

  private final int[] codePoints;
  private final float[] widths;
  private final List<Stretch> stretches;
  private final BitSet starts = new BitSet();

  Text(int[] codePoints, float[] widths, List<Stretch> stretches) {
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
  public List<Stretch> stretches() {
    return stretches;
  }

  float width(int place) {
    return widths[place];
  }

  double width(int from, int to) {
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

  /** Whether a line may end before this place. */
  boolean mayBreak(int place) {
    return LineEnds.mayBreak(place > 1 ? codePoints[place - 2] : ' ', codePoints[place - 1], codePoints[place]);
  }
}
