package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.paper.style.Edges;
import org.imrletters.paper.style.PageLook;

/** Puts the strips of one page at their places. */
final class Sheet {

  private final PageLook look;
  private final int number;
  private final int first;
  private final double[] tops;
  private final List<Mark.Patch> patches = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  /** The page of this number, from 0, with the strips from {@code first} to before {@code end}. */
  Sheet(PageLook look, int number, int first, int end) {
    this.look = look;
    this.number = number;
    this.first = first;
    this.tops = new double[end - first];
  }

  Page page(List<Mark.Words> header, List<Mark.Words> footer) {
    return new Page(look.width(), look.height(), patches, marks, header, footer);
  }

  /** Sets the strips below each other, and notes where the headings among them came to stand. */
  void set(List<LineBox> strips, List<OutlineEntry> landmarks) {
    double y = look.margin().top();
    for (int i = 0; i < tops.length; i++) {
      LineBox strip = strips.get(first + i);
      y += i > 0 || Paginator.isGapKept(strips, first) ? strip.gap() : 0;
      if (strip.isNamed()) {
        landmarks.add(strip.landmark(number, y));
      }
      tops[i] = y + strip.above();
      for (Mark mark : strip.marks()) {
        add(mark.moved(look.margin().left(), tops[i]));
      }
      y += strip.height();
    }
  }

  private void add(Mark mark) {
    if (mark instanceof Mark.Patch patch) {
      patches.add(patch);
    } else {
      marks.add(mark);
    }
  }

  /** Draws what of this box is on the page; its patches lie below those that are there. */
  void frame(Frame frame, List<LineBox> strips, List<Mark.Patch> under) {
    int from = Math.max(frame.first(), first);
    int to = Math.min(frame.last(), first + tops.length - 1);
    if (from <= to) {
      boolean begins = from == frame.first();
      boolean ends = to == frame.last();
      double top = tops[from - first] - (begins ? frame.top() : 0);
      double bottom = tops[to - first] + strips.get(to).inner() + (ends ? frame.bottom() : 0);
      Edges border = frame.box().border();
      Edges seen = new Edges(begins ? border.top() : 0, border.right(), ends ? border.bottom() : 0, border.left());
      double x = look.margin().left() + frame.x();
      under.addAll(Borders.patches(frame.box(), seen, x, top, frame.width(), bottom - top));
    }
  }

  void under(List<Mark.Patch> frames) {
    patches.addAll(0, frames);
  }
}
