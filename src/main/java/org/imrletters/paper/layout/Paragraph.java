package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.Inline;
import org.imrletters.paper.style.Align;
import org.imrletters.paper.style.Face;
import org.imrletters.paper.style.Keep;
import org.imrletters.paper.style.Look;

/** Lays the words of one block out in lines. */
record Paragraph(Fonts fonts, Place place) {

  void add(List<Inline> words, LineBoxes strips) {
    Look look = place.styled().look();
    List<Line> lines = lines(TextMaker.text(words, place.styled(), place.part(), fonts), look.face());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      List<Mark> marks = new ArrayList<>(2);
      double x = x(line, look.align(), place.x(), place.width());
      place.markers().ifPresent(markers -> markers.mark(marks, line.above()));
      marks.add(new Mark.Words(line, x, line.above()));
      strips.add(marks, line.height(), i == 0 ? BreakPenalty.NONE : hold(i, lines.size(), look.keep()));
    }
  }

  private List<Line> lines(Text text, Face face) {
    return LineBreaker.lines(text, place.part(), Strut.of(face, fonts.of(face).get(0)), place.width());
  }

  private static BreakPenalty hold(int line, int lines, Keep keep) {
    return line < keep.orphans() || lines - line < keep.widows() ? BreakPenalty.LINES : BreakPenalty.NONE;
  }

  /** Where a line begins that stands between these edges. */
  static double x(Line line, Align align, double x, double width) {
    return x(line.width(), align, x, width);
  }

  /** Where something as wide as this begins that stands between these edges. */
  static double x(double its, Align align, double x, double width) {
    return switch (align) {
      case LEFT -> x;
      case CENTER -> x + Math.max(0, width - its) / 2;
      case RIGHT -> x + Math.max(0, width - its);
    };
  }
}
