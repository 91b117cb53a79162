package org.imrletters.paper.layout;

import org.imrletters.paper.style.Look.Align;

/**
 * A line of words, before it has a place.
 *
 * @param element what its words are of
 * @param text the characters of which it has some
 * @param from its first character
 * @param to the index behind its last character, the blanks that end it left out
 * @param spaced whether a blank or a line break follows it in its text, which is not seen but parts it from the next
 *     words
 * @param full whether it ends where the next word had no room
 * @param stretch what is added to each of its spaces, in points
 * @param width from its first character to its last, in points
 * @param above how far it reaches above its baseline, in points
 * @param below how far it reaches below it
 */
public record TextLine(StructureElement element, Text text, int from, int to, boolean spaced, boolean full,
    double stretch, double width, double above, double below) {

  /** How far capitals reach above their baseline, for the size of letters. */
  public static final double CAPITALS = 0.73;

  /** Where it stands between these edges, its spaces widened where it should fill the room between them. */
  DisplayItem.Words aligned(Align align, double x, double room, double baseline) {
    double left = Math.max(0, room - width);
    return new DisplayItem.Words(align == Align.JUSTIFY ? justified(left) : this, x + left * align.share(), baseline);
  }

  private TextLine justified(double left) {
    int spaces = text.spaces(from, to);
    return full && spaces > 0 && left > 0
        ? new TextLine(element, text, from, to, spaced, true, left / spaces, width + left, above, below)
        : this;
  }

  /** The index behind its last character with the blank or the line break that follows it. */
  public int end() {
    return spaced ? to + 1 : to;
  }

  double height() {
    return above + below;
  }

  /** How wide its characters from an index to before another are, in points. */
  public double width(int first, int end) {
    return text.width(first, end) + (stretch > 0 ? stretch * text.spaces(first, end) : 0);
  }
}
