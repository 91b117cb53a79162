package org.imrletters.paper.picture;

import java.util.IdentityHashMap;
import java.util.Map;

/** Makes the outlines of one drawing, and no more than a letter needs. */
final class Outlines {

  private static final int MOST_SHAPES = 5_000;
  private static final int MOST_STEPS = 200_000;

  private final Lengths lengths;
  private final Map<Node, Outline> made = new IdentityHashMap<>();
  private int shapes;
  private int steps;

  Outlines(Lengths lengths) {
    this.lengths = lengths;
  }

  Outline of(Node shape) throws ImageMistake {
    Outline outline = made.get(shape);
    if (outline == null) {
      outline = Shapes.outline(shape, lengths);
      made.put(shape, outline);
    }
    steps += outline.steps();
    if (++shapes > MOST_SHAPES || steps > MOST_STEPS) {
      throw ImageMistake.tooLarge(
          "the drawing shows more than " + MOST_SHAPES + " outlines or " + MOST_STEPS + " steps of them",
          SvgWords.SIMPLER_HINT, shape.offset());
    }
    return outline;
  }
}
