package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.paper.style.Face;
import org.imrletters.paper.style.Look;
import org.imrletters.paper.style.Marker;

/** Sets a dot or a number before the first line of a point, and before it those of points that begin on the same line. */
final class Markers {

  // As wide as a browser's, in shares of the height of the letters.
  private static final double DOT = 1 / 3.0;
  private static final double DOT_TO_LINE = 1.9;

  private final Optional<Markers> outer;
  private final Look look;
  private final int number;
  private final StructureElement label;
  private final Fonts fonts;
  private final double x;
  private boolean pending = true;

  /**
   * What stands before one point.
   *
   * @param outer that of the point which holds it
   * @param number of the point among its neighbors, from 1
   * @param x where the words of the point begin
   */
  Markers(Optional<Markers> outer, Look look, int number, StructureElement label, Fonts fonts, double x) {
    this.outer = outer;
    this.look = look;
    this.number = number;
    this.label = label;
    this.fonts = fonts;
    this.x = x;
  }

  /** Adds what stands before a line whose letters stand at {@code y}. */
  void mark(List<Mark> marks, double y) {
    if (pending) {
      pending = false;
      outer.ifPresent(markers -> markers.mark(marks, y));
      if (look.marker() == Marker.DECIMAL) {
        marks.add(number(look.face(), y));
      } else if (look.marker() != Marker.NONE) {
        marks.add(dot(look.face(), y));
      }
    }
  }

  private Mark number(Face face, double y) {
    Text text = TextMaker.text(number + ". ", face, fonts);
    Line line = LineBreaker.lines(text, label, strut(), Double.MAX_VALUE).get(0);
    double space = text.width(text.length() - 1);
    return new Mark.Words(line, x - line.width() - 2 * space, y);
  }

  private Mark dot(Face face, double y) {
    Typeface typeface = fonts.of(face).get(0);
    double size = (typeface.ascent() + typeface.descent()) * face.size() * DOT;
    double middle = y - typeface.ascent() * face.size() / 3;
    return new Mark.Dot(label, look.marker(), x - DOT_TO_LINE * size, middle - size / 2, size, face.color());
  }

  /** Gives a point that has no lines one for what stands before it. */
  void finish(LineBoxes strips) {
    if (pending) {
      List<Mark> marks = new ArrayList<>();
      mark(marks, strut().above());
      strips.add(marks, strut().above() + strut().below(), BreakPenalty.NONE);
    }
  }

  private Strut strut() {
    return Strut.of(look.face(), fonts.of(look.face()).get(0));
  }
}
