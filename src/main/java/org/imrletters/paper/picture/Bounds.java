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

  /** How many numbers each kind of step has. */
  private static final int[] COORDINATES = {2, 2, 4, 6, 0};

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
    Rectangle2D bounds = around(path.getPathIterator(null));
    return DoubleStream.of(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY())
        .allMatch(Bounds::isSane);
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
    // Not by Java's own measure, which is that of the handles before version 19, and that of the curves from there on.
    Rectangle2D handles = around(path.getPathIterator(null));
    return around(path.getPathIterator(null, FINEST * Math.max(0, Math.max(handles.getWidth(), handles.getHeight()))));
  }

  private static Rectangle2D around(PathIterator steps) {
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, -1, -1);
    double[] points = new double[6];
    for (; !steps.isDone(); steps.next()) {
      int count = COORDINATES[steps.currentSegment(points)];
      for (int i = 0; i < count; i += 2) {
        if (bounds.getWidth() < 0) {
          bounds.setRect(points[0], points[1], 0, 0);
        }
        bounds.add(points[i], points[i + 1]);
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
