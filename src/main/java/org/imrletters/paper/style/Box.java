package org.imrletters.paper.style;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.imrletters.paper.style.Look.Align;
import org.imrletters.paper.style.Look.Edges;

/**
 * The room around an element's words.
 *
 * @param margin what parts it from its neighbors; of two that meet, the larger holds
 * @param border the lines around it
 * @param padding between its border and its words
 * @param background behind its words up to its border, as {@code 0xRRGGBB}; empty for none
 * @param width of its words in points, where it is given
 * @param stands where it stands in the room that it leaves
 */
public record Box(Edges margin, BorderLines border, Edges padding, OptionalInt background, OptionalDouble width,
    Align stands) {

  /** The same, without its border. */
  public Box borderless() {
    return new Box(margin, BorderLines.NONE, padding, background, width, stands);
  }

  /** Its border and its padding. */
  public Edges edges() {
    return edges(border);
  }

  /** This border and its padding. */
  public Edges edges(BorderLines lines) {
    return new Edges(lines.top().width() + padding.top(), lines.right().width() + padding.right(),
        lines.bottom().width() + padding.bottom(), lines.left().width() + padding.left());
  }
}
