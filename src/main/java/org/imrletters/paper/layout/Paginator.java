package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;

/** Says which strip starts which page: each page is as full as it can be without a page break that is minded. */
final class Paginator {

  // So that strips that should fill a page to its end do so.
  private static final double TOLERANCE = 0.01;

  private final List<LineBox> strips;
  private final Looks looks;
  private final int most;
  private final List<Integer> starts = new ArrayList<>();

  private Paginator(List<LineBox> strips, Looks looks, int most) {
    this.strips = strips;
    this.looks = looks;
    this.most = most;
  }

  /**
   * The first strip of each page; there is always a first page.
   *
   * @param most how many pages are wanted; what takes more gets one more, and the rest is left out
   */
  static List<Integer> starts(List<LineBox> strips, Looks looks, int most) {
    Paginator paginator = new Paginator(strips, looks, most);
    int start = 0;
    do {
      paginator.starts.add(start);
      start = paginator.next(start);
    } while (start < strips.size() && paginator.starts.size() <= most);
    return paginator.starts;
  }

  private int next(int start) {
    double room = Looks.room(looks.page(starts.size() - 1)) + TOLERANCE;
    double used = 0;
    for (int i = start; i < strips.size(); i++) {
      LineBox strip = strips.get(i);
      if (i > start && strip.startsPage()) {
        return i;
      }
      used += i > start || isGapKept(strips, start) ? strip.gap() : 0;
      used += strip.height();
      if (used > room && i > start) {
        return leastMinded(start, i);
      }
    }
    return strips.size();
  }

  /** A gap is a margin between neighbors; where a page was full, what comes next has none above it. */
  static boolean isGapKept(List<LineBox> strips, int start) {
    return start == 0 || strips.get(start).startsPage();
  }

  /** The last place up to {@code end} to break before that is minded as little as any. */
  private int leastMinded(int start, int end) {
    int best = end;
    for (int i = end; i > start; i--) {
      if (strips.get(i).hold().compareTo(strips.get(best).hold()) < 0) {
        best = i;
      }
    }
    return best;
  }
}
