package org.imrletters.paper.picture;

import java.util.Arrays;

/** Lines and curves from point to point. Immutable. */
public final class Outline {

  private final byte[] steps;
  private final double[] points;

  private Outline(byte[] steps, double[] points) {
    this.steps = steps;
    this.points = points;
  }

  /** What is led along an outline. */
  public interface Pen {

    /** Begins another part of the outline here. */
    void move(double x, double y);

    /** Draws a straight line to here. */
    void line(double x, double y);

    /** Draws a cubic curve to (x, y), whose handles are the first two points. */
    void curve(double x1, double y1, double x2, double y2, double x, double y);

    /** Draws a straight line back to where this part of the outline began, and joins it there. */
    void close();
  }

  /** Leads a pen along this outline. */
  public void draw(Pen pen) {
    int at = 0;
    for (byte step : steps) {
      switch (step) {
        case 'm' -> pen.move(points[at], points[at + 1]);
        case 'l' -> pen.line(points[at], points[at + 1]);
        case 'c' ->
            pen.curve(points[at], points[at + 1], points[at + 2], points[at + 3], points[at + 4], points[at + 5]);
        default -> pen.close();
      }
      at += step == 'c' ? 6 : step == 'h' ? 0 : 2;
    }
  }

  /** How many steps it takes. */
  int steps() {
    return steps.length;
  }

  boolean isEmpty() {
    return steps.length == 0;
  }

  /** Whether there can be anything within it: no single straight line has, whichever way it runs. */
  boolean hasArea() {
    int bends = 0;
    for (byte step : steps) {
      bends = step == 'm' ? 0 : bends + (step == 'c' ? 2 : step == 'l' ? 1 : 0);
      if (bends > 1) {
        return !Bounds.of(this).isEmpty();
      }
    }
    return false;
  }

  /** Whether all its numbers are ones that a page can hold. */
  boolean isSane() {
    return Arrays.stream(points).allMatch(Bounds::isSane);
  }

  /** Notes an outline step by step. */
  static final class Maker implements Pen {

    private byte[] steps = new byte[32];
    private double[] points = new double[128];
    private int stepCount;
    private int pointCount;

    @Override
    public void move(double x, double y) {
      add('m', x, y);
    }

    @Override
    public void line(double x, double y) {
      add('l', x, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
      add('c', x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
      add('h');
    }

    private void add(char step, double... more) {
      if (stepCount == steps.length) {
        steps = Arrays.copyOf(steps, 2 * stepCount);
      }
      if (pointCount + more.length > points.length) {
        points = Arrays.copyOf(points, 2 * points.length);
      }
      steps[stepCount++] = (byte) step;
      System.arraycopy(more, 0, points, pointCount, more.length);
      pointCount += more.length;
    }

    Outline outline() {
      return new Outline(Arrays.copyOf(steps, stepCount), Arrays.copyOf(points, pointCount));
    }
  }
}
