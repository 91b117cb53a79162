package org.imrletters.paper.picture;

import java.util.stream.DoubleStream;

/** The least upright rectangle around an outline. */
record Bounds(double left, double top, double right, double bottom) {

  /** No drawing needs larger numbers, and a page cannot hold much larger ones. */
  static final double LARGEST = 1e7;

  static boolean isSane(double number) {
    return Math.abs(number) <= LARGEST;
  }

  boolean isEmpty() {
    return !(right > left && bottom > top);
  }

  /** Brings a square of one unit to this rectangle. */
  Affine unit() {
    return new Affine(right - left, 0, 0, bottom - top, left, top);
  }

  /** Measures an outline, its curves as far as they reach and not as far as their handles do. */
  static Bounds of(Outline outline) {
    Measure measure = new Measure();
    outline.draw(measure);
    return new Bounds(measure.left, measure.top, measure.right, measure.bottom);
  }

  private static final class Measure implements Outline.Pen {

    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;
    private double x;
    private double y;

    @Override
    public void move(double toX, double toY) {
      line(toX, toY);
    }

    @Override
    public void line(double toX, double toY) {
      include(toX, toY);
      x = toX;
      y = toY;
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
      for (double t : turns(x, x1, x2, toX)) {
        include(at(t, x, x1, x2, toX), at(t, y, y1, y2, toY));
      }
      for (double t : turns(y, y1, y2, toY)) {
        include(at(t, x, x1, x2, toX), at(t, y, y1, y2, toY));
      }
      line(toX, toY);
    }

    @Override
    public void close() {
      // It goes back to where the pen has been.
    }

    private void include(double atX, double atY) {
      left = Math.min(left, atX);
      right = Math.max(right, atX);
      top = Math.min(top, atY);
      bottom = Math.max(bottom, atY);
    }

    /** Where on a curve, from 0 to 1, one of its coordinates turns back. */
    private static double[] turns(double p0, double p1, double p2, double p3) {
      double a = p3 - p0 + 3 * (p1 - p2);
      double b = 2 * (p0 - 2 * p1 + p2);
      double c = p1 - p0;
      double root = Math.sqrt(b * b - 4 * a * c);
      DoubleStream places = Math.abs(a) < 1e-12 ? DoubleStream.of(-c / b)
          : DoubleStream.of((-b + root) / (2 * a), (-b - root) / (2 * a));
      return places.filter(t -> t > 0 && t < 1).toArray();
    }

    private static double at(double t, double p0, double p1, double p2, double p3) {
      double s = 1 - t;
      return s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
    }
  }
}
