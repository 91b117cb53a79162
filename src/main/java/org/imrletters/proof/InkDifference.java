package org.imrletters.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.imrletters.proof.PictureDifference.Area;

/** How much ink of two pictures differs in each of the small cells that pages are cut into. */
record InkDifference(int cell, int columns, int rows, double[] ink) {

  InkDifference(int cell, int columns, int rows) {
    // A row and a column more, so that every cell has neighbors to make a square with.
    this(cell, columns, rows, new double[(columns + 1) * (rows + 1)]);
  }

  /** In cells half as wide as the tolerance's square, so that no change hides on the border between two squares. */
  static InkDifference of(PagePicture old, PagePicture now, Tolerance tolerance) {
    int cell = tolerance.square() / 2;
    int width = Math.max(old.width(), now.width());
    int height = Math.max(old.height(), now.height());
    InkDifference found = new InkDifference(cell, (width + cell - 1) / cell, (height + cell - 1) / cell);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int differs = difference(old.at(x, y), now.at(x, y));
        if (differs > tolerance.faint()) {
          found.ink[found.index(x / cell, y / cell)] += differs / 255.0;
        }
      }
    }
    return found;
  }

  private static int difference(int one, int other) {
    return one == other ? 0
        : Math.max(Math.abs((one >> 16 & 255) - (other >> 16 & 255)),
            Math.max(Math.abs((one >> 8 & 255) - (other >> 8 & 255)), Math.abs((one & 255) - (other & 255))));
  }

  /** The squares in which more ink differs, those that touch joined to one area. */
  List<Area> areasAbove(double most) {
    List<Area> areas = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (square(column, row) > most) {
          join(new Area(column * cell, row * cell, (column + 2) * cell, (row + 2) * cell), areas);
        }
      }
    }
    areas.sort(Comparator.comparingInt(Area::top).thenComparingInt(Area::left));
    return areas;
  }

  private static void join(Area area, List<Area> areas) {
    Area joined = area;
    for (int i = areas.size() - 1; i >= 0; i--) {
      if (areas.get(i).touches(joined)) {
        joined = joined.with(areas.remove(i));
        i = areas.size();
      }
    }
    areas.add(joined);
  }

  private double square(int column, int row) {
    return ink[index(column, row)] + ink[index(column + 1, row)] + ink[index(column, row + 1)]
        + ink[index(column + 1, row + 1)];
  }

  private int index(int column, int row) {
    return row * (columns + 1) + column;
  }
}
