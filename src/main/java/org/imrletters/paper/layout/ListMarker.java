package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.paper.layout.LineBox.BreakPenalty;
import org.imrletters.paper.layout.Typeface.FontSet;
import org.imrletters.paper.style.ListStyleType;
import org.imrletters.paper.style.Look;

/** Sets a bullet or a number before the first line of a point, and before it those of points that begin on the same line. */
final class ListMarker {

  private final Optional<ListMarker> outer;
  private final Look look;
  private final String letter;
  private final int number;
  private final StructureElement label;
  private final FontSet fonts;
  private final double x;
  private boolean pending = true;

  /**
   * What stands before one point.
   *
   * @param outer that of the point which holds it
   * @param letter what its author counts it with instead of a number; empty for nothing
   * @param number of the point among its neighbors, from 1
   * @param x where the words of the point begin
   */
  ListMarker(Optional<ListMarker> outer, Look look, String letter, int number, StructureElement label, FontSet fonts,
      double x) {
    this.outer = outer;
    this.look = look;
    this.letter = letter;
    this.number = number;
    this.label = label;
    this.fonts = fonts;
    this.x = x;
  }

  /** Adds what stands before a line whose baseline is at {@code y}. */
  void mark(List<DisplayItem> items, double y) {
    if (pending) {
      pending = false;
      outer.ifPresent(around -> around.mark(items, y));
      String mark = letter.isEmpty() || look.marker().isShape() ? look.marker().label(number) : letter + ".";
      if (!mark.isEmpty()) {
        items.add(label(isPrinted(mark) ? mark : ListStyleType.PLAINEST, y));
      }
    }
  }

  private boolean isPrinted(String mark) {
    return mark.codePoints().allMatch(c -> fonts.of(look.face()).stream().anyMatch(font -> font.advance(c) >= 0));
  }

  private DisplayItem label(String mark, double y) {
    Text text = TextShaper.text(mark + " ", look.face(), fonts);
    TextLine line = LineBreaker.lines(text, label, strut(), Double.MAX_VALUE, 0).get(0);
    return new DisplayItem.Words(line, x - text.width(0, text.length()), y);
  }

  /** Gives a point that has no lines one for what stands before it. */
  void finish(LineBoxes boxes) {
    if (pending) {
      List<DisplayItem> items = new ArrayList<>();
      mark(items, strut().above());
      boxes.add(items, strut().height(), BreakPenalty.NONE);
    }
  }

  private Strut strut() {
    return Strut.of(look.face(), fonts);
  }
}
