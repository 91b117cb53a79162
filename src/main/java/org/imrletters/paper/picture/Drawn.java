package org.imrletters.paper.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A part of a drawing. Parts are drawn in their order, a later one over those before it. */
public sealed interface Drawn {

  /**
   * An area or a line, or both, of which the line lies on top.
   *
   * @param outline where it runs
   * @param place how the outline's points come to the drawing's; the line's width is stretched with them
   * @param fill what the area is painted with
   * @param stroke how the line is drawn
   */
  record Shape(Outline outline, Affine place, Optional<Fill> fill, Optional<Stroke> stroke) implements Drawn {}

  /**
   * Parts that are taken together.
   *
   * @param opacity of the whole that they make, from 0 to 1
   * @param clips outlines outside of which nothing of them is seen; each of them counts
   * @param parts the parts
   */
  record Group(double opacity, List<Clip> clips, List<Drawn> parts) implements Drawn {

    /** Keeps the lists from changing behind the reader's back. */
    public Group {
      clips = List.copyOf(clips);
      parts = List.copyOf(parts);
    }
  }

  /**
   * An outline outside of which nothing is seen.
   *
   * @param evenOdd whether what lies in an even number of its loops is outside
   */
  record Clip(Outline outline, Affine place, boolean evenOdd) {}

  /**
   * How an area is filled.
   *
   * @param evenOdd whether what lies in an even number of the outline's loops is left out
   */
  record Fill(Paint paint, double opacity, boolean evenOdd) {}

  /**
   * How a line is drawn.
   *
   * @param width in the outline's unit
   * @param cap how its ends look: 0 cut off, 1 round, 2 a square
   * @param join how its corners look: 0 pointed, 1 round, 2 cut off
   * @param miter how long a point may get for its width; what would be longer is cut off
   * @param dashes the lengths of dashes and gaps by turns; none for a line without gaps
   * @param phase where in these the line begins
   */
  record Stroke(Paint paint, double opacity, double width, int cap, int join, double miter, List<Double> dashes,
      double phase) {

    /** Keeps the list from changing behind the reader's back. */
    public Stroke {
      dashes = List.copyOf(dashes);
    }

    static int cap(String name) {
      return Arrays.asList("butt", "round", "square").indexOf(name);
    }

    static int join(String name) {
      return Arrays.asList("miter", "round", "bevel").indexOf(name);
    }
  }
}
