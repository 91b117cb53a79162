package org.imrletters.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.imrletters.paper.layout.DisplayItem;
import org.imrletters.paper.layout.Page;
import org.imrletters.paper.layout.Text.TextRun;

/** Whether the words of a letter can be read where they stand on its pages, whatever a style sheet did to them. */
final class Legibility {

  /** In points, as readers of print need. */
  private static final double SMALLEST = 6;

  /** Of large letters and more (WCAG 2.1, success criterion 1.4.3). */
  private static final double LEAST_CONTRAST = 3;

  /** From one line to the next, for the size of their letters. */
  private static final double NEAREST = 0.6;

  private static final int MOST_SHOWN = 40;

  private Legibility() {}

  /**
   * Words that are set alike.
   *
   * @param words the words
   * @param page the number of their page
   * @param left where they begin, in points
   * @param right where they end
   * @param y their base line
   * @param size of their letters, in points
   * @param contrast of their color with what is behind them
   * @param inside whether they stand on the page, and nothing cuts them off
   */
  record Seen(String words, int page, double left, double right, double y, double size, double contrast,
      boolean inside) {

    /** The same, with something drawn upon them. */
    Seen covered() {
      return new Seen(words, page, left, right, y, size, 1, inside);
    }

    private boolean isUpon(Seen other) {
      return page == other.page && Math.abs(y - other.y) < NEAREST * Math.min(size, other.size)
          && left < other.right - 1 && other.left < right - 1;
    }

    /** What keeps people from reading them; nothing if they can. */
    private String trouble() {
      if (!inside) {
        return " do not stand on the page";
      }
      if (size < SMALLEST - 0.01) {
        return String.format(Locale.ROOT, " are %.1f points high, and letters need %.0f", size, SMALLEST);
      }
      return contrast >= LEAST_CONTRAST ? ""
          : String.format(Locale.ROOT, " have a contrast of %.1f:1 with what is behind them, and letters need %.0f:1",
              contrast, LEAST_CONTRAST);
    }
  }

  /**
   * Makes sure that all of these can be read.
   *
   * @throws StyleException if some cannot; it says how many characters of them there are
   */
  static void check(List<Seen> all) {
    List<Seen> sorted = all.stream().sorted(Comparator.comparingInt(Seen::page).thenComparingDouble(Seen::y)).toList();
    String told = "";
    int hidden = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Seen words = sorted.get(i);
      String trouble = words.trouble().isEmpty() && isUponNext(sorted, i) ? " stand upon others" : words.trouble();
      hidden += trouble.isEmpty() ? 0 : words.words.length();
      told = told.isEmpty() && !trouble.isEmpty() ? shown(words.words) + trouble : told;
    }
    if (hidden > 0) {
      throw StyleException.hidden(told, hidden);
    }
  }

  private static boolean isUponNext(List<Seen> sorted, int index) {
    Seen words = sorted.get(index);
    return sorted.subList(index + 1, sorted.size())
        .stream()
        .takeWhile(other -> other.page == words.page && other.y - words.y < NEAREST * words.size)
        .anyMatch(words::isUpon);
  }

  static String shown(String words) {
    return "the words '" + (words.length() > MOST_SHOWN ? words.substring(0, MOST_SHOWN) + "..." : words) + "'";
  }

  /** The words of these pages. */
  static List<Seen> of(List<Page> pages) {
    List<Seen> seen = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      int number = i;
      page.all().forEach(item -> {
        if (item instanceof DisplayItem.Words words) {
          words.line()
              .text()
              .pieces(words.line().from(), words.line().to(),
                  (run, from, to) -> seen.add(seen(words, run, from, to, page, number)));
        }
      });
    }
    return seen;
  }

  private static Seen seen(DisplayItem.Words words, TextRun run, int from, int to, Page page, int number) {
    double left = words.x() + words.line().width(words.line().from(), from);
    double right = left + words.line().width(from, to);
    double size = run.face().size();
    boolean inside = left >= 0 && right <= page.width() && words.y() - size / 2 >= 0 && words.y() <= page.height();
    return new Seen(words.line().text().written(from, to), number, left, right, words.y(), size,
        contrast(run.face().color(), behind(page, (left + right) / 2, words.y() - 0.3 * size, size)), inside);
  }

  /** The color of what is painted last at this place, and is high enough to be more than a line. */
  private static int behind(Page page, double x, double y, double size) {
    int color = 0xFFFFFF;
    for (DisplayItem.Rectangle ground : page.rectangles()) {
      boolean holds = ground.height() > size / 2 && ground.x() <= x && x <= ground.x() + ground.width()
          && ground.y() <= y && y <= ground.y() + ground.height();
      color = holds ? ground.color() : color;
    }
    return color;
  }

  /** The contrast ratio of two colors (WCAG 2.1, its definitions of contrast ratio and relative luminance). */
  static double contrast(int color, int ground) {
    double one = luminance(color) + 0.05;
    double other = luminance(ground) + 0.05;
    return Math.max(one, other) / Math.min(one, other);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int component) {
    double share = component / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
