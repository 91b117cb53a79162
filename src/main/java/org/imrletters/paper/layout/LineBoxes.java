package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.paper.layout.LineBox.BreakPenalty;
import org.imrletters.paper.style.Box;
import org.imrletters.paper.style.Look.Keep;
import org.imrletters.paper.style.Look.PageBreak;

/** Puts line boxes below each other: collapses margins, adds up borders and paddings, says where a page may not break. */
final class LineBoxes {

  private final List<LineBox> all = new ArrayList<>();
  private final List<Decorated> decorated = new ArrayList<>();
  private final double pageHeight;
  // Of margins that meet the largest holds (CSS 2.1, 8.3.1); none is below nothing here.
  private double margin;
  private PageBreak pageBreak = PageBreak.AUTO;
  private BreakPenalty penalty = BreakPenalty.NONE;
  private double before;
  private double above;

  /** For pages that are so high from margin to margin. */
  LineBoxes(double pageHeight) {
    this.pageHeight = pageHeight;
  }

  /**
   * A block with a border or a background around line boxes.
   *
   * @param box how it looks
   * @param x its left edge, from the left margin
   * @param width from border to border
   * @param first its first line box
   * @param last its last line box
   * @param top how far its upper edge is above the items of its first line box
   * @param bottom how far its lower edge is below the items of its last line box
   */
  record Decorated(Box box, double x, double width, int first, int last, double top, double bottom) {}

  /** A block that was opened: which line box comes first in it, and the edges that had been added up before. */
  record Opened(int first, double before, int decorated) {}

  List<LineBox> all() {
    return all;
  }

  /** Blocks with borders and backgrounds; one that holds another comes before it. */
  List<Decorated> decorated() {
    return decorated;
  }

  /** How much of a letter a page can hold, in points. */
  double pageHeight() {
    return pageHeight;
  }

  Opened open(Box box, Keep keep) {
    breakBefore(keep);
    margin = Math.max(margin, box.margin().top());
    double edge = box.edges().top();
    if (edge > 0) {
      takeMargin();
    }
    return opened(edge);
  }

  private void breakBefore(Keep keep) {
    pageBreak(keep.before());
    if (keep.before() == PageBreak.AVOID) {
      penalty = penalty.or(BreakPenalty.NEXT);
    }
  }

  // The margin before a page break is cut off at it (CSS 2.1, 13.3.3).
  private void pageBreak(PageBreak wish) {
    pageBreak = pageBreak.or(wish);
    margin = wish.isForced() ? 0 : margin;
  }

  private Opened opened(double edge) {
    Opened opened = new Opened(all.size(), above, decorated.size());
    above += edge;
    return opened;
  }

  // Only a margin that has nothing solid above it is left out at a page's top.
  private void takeMargin() {
    if (above > 0) {
      above += margin;
    } else {
      before += margin;
    }
    margin = 0;
  }

  void add(List<DisplayItem> items, double height, BreakPenalty least) {
    takeMargin();
    all.add(new LineBox(items, height, before, above, pageBreak, penalty.or(least)));
    before = 0;
    above = 0;
    pageBreak = PageBreak.AUTO;
    penalty = BreakPenalty.NONE;
  }

  /**
   * Adds what stands at a place of the first page, if what is there already leaves room for it.
   *
   * @param top its upper edge, from the upper margin
   * @param next where what follows may begin, from there
   */
  void addAt(List<DisplayItem> items, double height, double top, double next) {
    double used = all.stream().mapToDouble(box -> box.margin() + box.height()).sum();
    margin = Math.max(0, top - used);
    add(items, height, BreakPenalty.TOGETHER);
    margin = Math.max(0, next - Math.max(top, used) - height);
  }

  /** A row of a table, which is parted from the one before it by a gap that collapses with no margin. */
  Opened openRow(Keep keep, double gapBefore) {
    breakBefore(keep);
    takeMargin();
    return opened(gapBefore);
  }

  void closeRow(Opened opened, Keep keep, double gapAfter) {
    closeLast(gapAfter);
    keep(opened.first(), keep);
  }

  void close(Opened opened, Box box, Keep keep, double x, double width) {
    double edge = box.edges().bottom();
    boolean empty = opened.first() == all.size();
    if (edge > 0 || empty && above > opened.before()) {
      if (empty) {
        add(List.of(), 0, BreakPenalty.NONE);
      }
      closeLast(margin + edge);
      margin = 0;
    }
    decorate(opened, box, x, width);
    margin = Math.max(margin, box.margin().bottom());
    keep(opened.first(), keep);
  }

  private void decorate(Opened opened, Box box, double x, double width) {
    if (opened.first() < all.size() && BoxPainter.isSeen(box)) {
      double top = all.get(opened.first()).above() - opened.before();
      decorated.add(opened.decorated(),
          new Decorated(box, x, width, opened.first(), all.size() - 1, top, last().below()));
    }
  }

  private void keep(int first, Keep keep) {
    pageBreak(keep.after());
    if (first < all.size()) {
      penalty = keep.after() == PageBreak.AVOID ? BreakPenalty.NEXT : penalty;
      if (keep.together() && height(first) <= pageHeight) {
        all.subList(first + 1, all.size()).replaceAll(box -> box.minded(BreakPenalty.TOGETHER));
      }
    }
  }

  private double height(int first) {
    double height = all.get(first).height();
    for (LineBox box : all.subList(first + 1, all.size())) {
      height += box.margin() + box.height();
    }
    return height;
  }

  private void closeLast(double edge) {
    all.set(all.size() - 1, last().closed(edge));
  }

  private LineBox last() {
    return all.get(all.size() - 1);
  }
}
