package org.imrletters.paper.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the widths of a table's columns (CSS 2.1, 17.5.2.2): what their lines ask for, if there is room for that;
 * otherwise each its longest word and a share of the rest.
 */
final class TableColumns {

  private final double[] given;
  private final double[] words;
  private final double[] least;
  private final double[] most;
  private final double room;
  private final boolean fill;

  /**
   * For these rows.
   *
   * @param width how much room the table has, in points
   * @param fill whether it takes all of it, however few words it has
   * @param gap between the borders of its cells
   */
  TableColumns(List<TableRow> rows, double width, boolean fill, double gap) {
    int count = rows.isEmpty() ? 0 : rows.get(0).cells().size();
    given = new double[count];
    words = new double[count];
    least = new double[count];
    most = new double[count];
    room = Math.max(0, width - gap * (count + 1));
    this.fill = fill;
    rows.forEach(this::measure);
  }

  // A width that is given holds, unless a word needs more.
  private void measure(TableRow row) {
    for (int i = 0; i < words.length; i++) {
      TableCell cell = row.cells().get(i);
      given[i] = Math.max(given[i], cell.wanted());
      words[i] = Math.max(words[i], cell.least());
      least[i] = Math.max(given[i], words[i]);
      most[i] = Math.max(least[i], Math.max(most[i], cell.wanted() < 0 ? cell.most() : 0));
    }
  }

  /** The widths from left to right, with the edges of the cells. */
  double[] widths() {
    double width = fill ? room : Math.min(room, sum(most));
    if (width < sum(words)) {
      return broken(width);
    }
    if (width < sum(least)) {
      return between(words, least, width);
    }
    return width < sum(most) ? between(least, most, width) : between(given, most, width);
  }

  /** Words are broken, as they must not leave the page: the widest, and no word that would fit if all were that wide. */
  private double[] broken(double width) {
    double[] sorted = words.clone();
    Arrays.sort(sorted);
    double left = width;
    int narrow = 0;
    while (sorted[narrow] * (sorted.length - narrow) <= left) {
      left -= sorted[narrow++];
    }
    double widest = left / (sorted.length - narrow);
    return Arrays.stream(words).map(word -> Math.min(word, widest)).toArray();
  }

  /** Widths that add up to this much, each as far on its way from the one to the other, or beyond, as all are. */
  private static double[] between(double[] from, double[] to, double width) {
    double way = sum(to) - sum(from);
    double share = way > 0 ? (width - sum(from)) / way : width / sum(to);
    double[] widths = new double[from.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = way > 0 ? from[i] + (to[i] - from[i]) * share : to[i] * share;
    }
    return widths;
  }

  static double sum(double[] lengths) {
    double sum = 0;
    for (double length : lengths) {
      sum += length;
    }
    return sum;
  }
}
