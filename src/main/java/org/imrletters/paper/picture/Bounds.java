package org.imrletters.paper.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;

/** Measures outlines, and keeps them to what a page can hold. */
final class Bounds {

  /** No drawing needs larger numbers, and a page cannot hold much larger ones. */
  private static final double LARGEST = 1e7;

  /** How far a curve is followed, as a share of what lies between its handles. */
  private static final double FINEST = 1e-5;

  private Bounds() {}

  static boolean isSane(double number) {
    return Math.abs(number) <= LARGEST;
  }

  /** Whether all numbers of this are ones that a page can hold. */
  static boolean isSane(AffineTransform place) {
    double[] numbers = new double[6];
    place.getMatrix(numbers);
    return DoubleStream.of(numbers).allMatch(Bounds::isSane);
  }

  static boolean isSane(Shape path) {
    double[] numbers = new double[6];
    for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
      each.currentSegment(numbers);
      if (!DoubleStream.of(numbers).allMatch(Bounds::isSane)) {
        return false;
      }
    }
    return true;
  }

  /** Whether this leaves nothing to see: all points come to one line. */
  static boolean isFlat(AffineTransform place) {
    double most = Math.max(Math.max(Math.abs(place.getScaleX()), Math.abs(place.getShearY())),
        Math.max(Math.abs(place.getShearX()), Math.abs(place.getScaleY())));
    return Math.abs(place.getDeterminant()) <= 1e-12 * most * most;
  }

  /** How many steps an outline takes. */
  static int steps(Shape path) {
    int steps = 0;
    for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
      steps++;
    }
    return steps;
  }

  /** The least upright rectangle around an outline: its curves as far as they reach, and not as their handles do. */
  static Rectangle2D of(Shape path) {
    // Java measures curves by their handles before version 19, and as they run from there on.
    double finest = FINEST * Math.max(path.getBounds2D().getWidth(), path.getBounds2D().getHeight());
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, -1, -1);
    double[] point = new double[6];
    for (PathIterator each = path.getPathIterator(null, finest); !each.isDone(); each.next()) {
      if (each.currentSegment(point) != PathIterator.SEG_CLOSE) {
        if (bounds.getWidth() < 0) {
          bounds.setRect(point[0], point[1], 0, 0);
        }
        bounds.add(point[0], point[1]);
      }
    }
    return bounds;
  }

  /** Whether there can be anything within it: no single straight line has, whichever way it runs. */
  static boolean hasArea(Shape path) {
    int bends = 0;
    double[] point = new double[6];
    for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
      int step = each.currentSegment(point);
      bends = step == PathIterator.SEG_MOVETO ? 0
          : bends + (step == PathIterator.SEG_CUBICTO ? 2 : step == PathIterator.SEG_LINETO ? 1 : 0);
      if (bends > 1) {
        Rectangle2D bounds = of(path);
        return bounds.getWidth() > 0 && bounds.getHeight() > 0;
      }
    }
    return false;
  }
}
