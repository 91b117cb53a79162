package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.paper.style.Look.PageBreak;
import org.imrletters.paper.style.StyleSheet;

/** Says which line box starts which page: each page is as full as it can be without a page break that is minded. */
record Paginator(List<LineBox> boxes, StyleSheet style, List<Integer> starts) {

  /** Lines on a page. */
  private static final int FEWEST = 3;

  // So that line boxes that should fill a page to its end do so.
  private static final double TOLERANCE = 0.01;

  /**
   * The first line box of each page; there is always a first page.
   *
   * @param most how many pages are wanted; what takes more gets one more, and the rest is left out
   */
  static List<Integer> starts(List<LineBox> boxes, StyleSheet style, int most) {
    Paginator paginator = new Paginator(boxes, style, new ArrayList<>());
    int start = 0;
    do {
      paginator.starts.add(start);
      start = paginator.next(start);
      paginator.leaveOut(start);
    } while (start < boxes.size() && paginator.starts.size() <= most);
    for (int page = 1; page < paginator.starts.size(); page++) {
      paginator.fill(page);
    }
    return paginator.starts;
  }

  /** Leaves a page empty where what starts next belongs on the other side of a sheet. */
  private void leaveOut(int next) {
    PageBreak wish = next < boxes.size() ? boxes.get(next).pageBreak() : PageBreak.AUTO;
    boolean left = starts.size() % 2 == 1;
    if (wish == PageBreak.LEFT && !left || wish == PageBreak.RIGHT && left) {
      starts.add(next);
    }
  }

  private int next(int start) {
    double height = style.page(starts.size() - 1).innerHeight() + TOLERANCE;
    double used = start < boxes.size() ? boxes.get(start).headsHeight() : 0;
    for (int i = start; i < boxes.size(); i++) {
      LineBox box = boxes.get(i);
      if (i > start && box.pageBreak().isForced()) {
        return i;
      }
      used += i > start || isMarginKept(boxes, start) ? box.margin() : 0;
      used += box.height();
      if (used > height && i > start) {
        return leastMinded(start, i);
      }
    }
    return boxes.size();
  }

  /** Where a page was full, what comes next has no margin above it (CSS 2.1, 13.3.3). */
  static boolean isMarginKept(List<LineBox> boxes, int start) {
    return start == 0 || boxes.get(start).pageBreak().isForced();
  }

  /** Takes lines of the page before to a page that has fewer than {@value #FEWEST}, which looks as if lost. */
  private void fill(int page) {
    int first = starts.get(page - 1);
    int start = starts.get(page);
    int end = page + 1 < starts.size() ? starts.get(page + 1) : boxes.size();
    if (start == end || boxes.get(start).pageBreak().isForced() || lines(start, end) >= FEWEST) {
      return;
    }
    double height = style.page(page).innerHeight();
    int best = start;
    for (int i = start - 1; i > first && height(i, end) <= height; i--) {
      boolean better = lines(best, end) < FEWEST || boxes.get(i).penalty().compareTo(boxes.get(best).penalty()) < 0;
      best = better && lines(first, i) >= FEWEST ? i : best;
    }
    starts.set(page, lines(best, end) < FEWEST ? start : best);
  }

  private double height(int start, int end) {
    double height = boxes.get(start).headsHeight();
    for (LineBox box : boxes.subList(start, end)) {
      height += box.margin() + box.height();
    }
    return height;
  }

  /** How many lines of words stand below each other there. */
  private int lines(int start, int end) {
    return boxes.subList(start, end).stream().mapToInt(LineBox::lines).sum();
  }

  /** The last place up to {@code end} to break before that is minded as little as any. */
  private int leastMinded(int start, int end) {
    int best = end;
    for (int i = end; i > start; i--) {
      if (boxes.get(i).penalty().compareTo(boxes.get(best).penalty()) < 0) {
        best = i;
      }
    }
    return best;
  }
}
