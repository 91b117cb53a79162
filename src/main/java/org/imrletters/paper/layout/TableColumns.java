package org.imrletters.paper.layout;

import java.util.List;

/**
 * Finds the widths of a table's columns: what their words ask for, if there is room for that; otherwise each its
 * longest word and a share of the rest (CSS 2.1, 17.5.2.2).
 */
final class TableColumns {

  private final double[] least;
  private final double[] most;
  private final boolean[] fixed;
  private final double[] widths;
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
    least = new double[count];
    most = new double[count];
    fixed = new boolean[count];
    widths = new double[count];
    room = width - gap * (count + 1);
    this.fill = fill;
    rows.forEach(this::measure);
  }

  private void measure(TableRow row) {
    for (int i = 0; i < least.length; i++) {
      TableCell cell = row.cells().get(i);
      least[i] = Math.max(least[i], cell.least());
      most[i] = Math.max(most[i], Math.max(cell.least(), cell.wanted() < 0 ? cell.most() : cell.wanted()));
      fixed[i] |= cell.wanted() >= 0;
    }
  }

  /** The widths from left to right, with the edges of the cells. */
  double[] widths() {
    double width = fill ? room : Math.min(room, sum(most));
    System.arraycopy(least, 0, widths, 0, least.length);
    double left = width - sum(least);
    if (left > 0) {
      left = giveToFixed(left);
      left = giveToOthers(left);
      spread(left);
    } else if (left < 0) {
      squeeze(width);
    }
    return widths;
  }

  private double giveToFixed(double room) {
    double left = room;
    for (int i = 0; i < widths.length; i++) {
      if (fixed[i]) {
        double more = Math.min(left, most[i] - widths[i]);
        widths[i] += more;
        left -= more;
      }
    }
    return left;
  }

  private double giveToOthers(double room) {
    double asked = 0;
    double left = room;
    for (int i = 0; i < widths.length; i++) {
      asked += fixed[i] ? 0 : most[i];
      left += fixed[i] ? 0 : least[i];
    }
    for (int i = 0; i < widths.length; i++) {
      if (!fixed[i] && asked > 0) {
        widths[i] = Math.max(least[i], left * most[i] / asked);
        left -= widths[i];
        asked -= most[i];
      }
    }
    return takeBack(left);
  }

  /** Where a long word took more than its column's share, the columns behind it were given too much. */
  private double takeBack(double left) {
    double spare = sum(widths) - sum(least);
    if (left < 0 && spare > 0) {
      double share = Math.min(1, -left / spare);
      for (int i = 0; i < widths.length; i++) {
        widths[i] -= fixed[i] ? 0 : (widths[i] - least[i]) * share;
      }
      return 0;
    }
    return left;
  }

  private void spread(double room) {
    if (room > 0) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] += room / widths.length;
      }
    }
  }

  /** Not even the longest words have room: they will be broken. */
  private void squeeze(double width) {
    double all = sum(least);
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(0, width) * least[i] / all;
    }
  }

  static double sum(double[] lengths) {
    double sum = 0;
    for (double length : lengths) {
      sum += length;
    }
    return sum;
  }
}
