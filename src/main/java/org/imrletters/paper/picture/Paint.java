package org.imrletters.paper.picture;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.imrletters.paper.style.Colors;

/** What an area or a line is painted with. */
public sealed interface Paint {

  /** How much it hides of what lies below, from 0 to 1; that of a gradient is said by its stops. */
  default double opacity() {
    return 1;
  }

  /**
   * One color.
   *
   * @param rgb red, green and blue as {@code 0xRRGGBB}
   * @param opacity from 0 to 1
   */
  record Color(int rgb, double opacity) implements Paint {

    /** The color that a value says; empty where it says none. */
    static Optional<Color> of(String value) {
      OptionalInt color = value.equals("transparent") ? OptionalInt.of(0xFF << 24) : Colors.translucent(value);
      return color.isEmpty() ? Optional.empty()
          : Optional.of(new Color(color.getAsInt() & 0xFFFFFF, 1 - (color.getAsInt() >>> 24) / 255.0));
    }
  }

  /**
   * Colors that go over into each other: along a line, or from a circle to another around it. Before the first of them
   * and behind the last, these go on.
   *
   * @param from the center of the inner circle, or where the line begins
   * @param to the center of the outer circle, or where the line ends
   * @param circles whether there are circles
   * @param place how its points come to the drawing's
   * @param stops the colors, at least two, in order
   */
  record Gradient(Circle from, Circle to, boolean circles, AffineTransform place, List<Stop> stops) implements Paint {

    /** Keeps the list from changing behind the reader's back. */
    public Gradient {
      stops = List.copyOf(stops);
    }

    /** Whether something shows through it. */
    public boolean showsThrough() {
      return stops.stream().anyMatch(stop -> stop.opacity() < 1);
    }
  }

  /** A circle; of a line's end the radius is 0. */
  record Circle(double x, double y, double radius) {}

  /**
   * A color at its place in a gradient.
   *
   * @param offset from 0 to 1
   * @param rgb red, green and blue as {@code 0xRRGGBB}
   * @param opacity from 0 to 1
   */
  record Stop(double offset, int rgb, double opacity) {}
}
