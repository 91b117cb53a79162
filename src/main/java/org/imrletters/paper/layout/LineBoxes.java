package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.paper.style.Box;
import org.imrletters.paper.style.Keep;

/** Puts strips below each other: adds up the margins and edges between them, and says where a page may not break. */
final class LineBoxes {

  private final List<LineBox> strips = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final Margins margins = new Margins();
  private final double room;
  private boolean startsPage;
  private BreakPenalty hold = BreakPenalty.NONE;
  private double gap;
  private double above;

  /** For pages with so much room from margin to margin. */
  LineBoxes(double room) {
    this.room = room;
  }

  List<LineBox> strips() {
    return strips;
  }

  /** Boxes with borders and backgrounds; one that holds another comes before it. */
  List<Frame> frames() {
    return frames;
  }

  /** How much of a letter a page can hold, in points. */
  double room() {
    return room;
  }

  /** A box that was opened: which strip comes first in it, and the edges that had been added up before. */
  record Opened(int first, double before, int frame) {}

  Opened open(Box box, Keep keep) {
    startsPage |= keep.breakBefore();
    margins.add(box.margin().top());
    double edge = box.border().top() + box.padding().top();
    if (edge > 0) {
      takeMargins();
    }
    Opened opened = new Opened(strips.size(), above, frames.size());
    above += edge;
    return opened;
  }

  // Only margins that have nothing solid above them are left out at a page's top.
  private void takeMargins() {
    if (above > 0) {
      above += margins.take();
    } else {
      gap += margins.take();
    }
  }

  void add(List<Mark> marks, double height, BreakPenalty wish) {
    takeMargins();
    hold = hold.compareTo(wish) < 0 ? wish : hold;
    strips.add(new LineBox(marks, height, gap, above, startsPage, hold));
    gap = 0;
    above = 0;
    startsPage = false;
    hold = BreakPenalty.NONE;
  }

  /** A row of a table, which is parted from the one before it by a gap that no margin takes up. */
  Opened openRow(Keep keep, double gapBefore) {
    startsPage |= keep.breakBefore();
    takeMargins();
    Opened opened = new Opened(strips.size(), above, frames.size());
    above += gapBefore;
    return opened;
  }

  void closeRow(Opened opened, Keep keep, double gapAfter) {
    last().closeBox(gapAfter);
    keep(opened.first(), keep);
  }

  void close(Opened opened, Box box, Keep keep, double x, double width) {
    double edge = box.border().bottom() + box.padding().bottom();
    boolean empty = opened.first() == strips.size();
    if (edge > 0 || empty && above > opened.before()) {
      if (empty) {
        add(List.of(), 0, BreakPenalty.NONE);
      }
      last().closeBox(margins.take() + edge);
    }
    frame(opened, box, x, width);
    margins.add(box.margin().bottom());
    keep(opened.first(), keep);
  }

  private void frame(Opened opened, Box box, double x, double width) {
    if (opened.first() < strips.size() && Borders.isSeen(box)) {
      double top = strips.get(opened.first()).above() - opened.before();
      frames.add(opened.frame(), new Frame(box, x, width, opened.first(), strips.size() - 1, top, last().below()));
    }
  }

  private void keep(int first, Keep keep) {
    startsPage |= keep.breakAfter();
    if (first < strips.size()) {
      hold = keep.withNext() ? BreakPenalty.NEXT : hold;
      if (keep.together() && height(first) <= room) {
        strips.subList(first + 1, strips.size()).forEach(strip -> strip.hold(BreakPenalty.TOGETHER));
      }
    }
  }

  private double height(int first) {
    double height = strips.get(first).height();
    for (LineBox strip : strips.subList(first + 1, strips.size())) {
      height += strip.gap() + strip.height();
    }
    return height;
  }

  private LineBox last() {
    return strips.get(strips.size() - 1);
  }
}
