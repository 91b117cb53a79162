package org.imrletters.paper.picture;

/** Draws parts of ellipses as curves (SVG 1.1, appendix F.6). */
final class Arc {

  private Arc() {}

  /**
   * Draws from one point to another along an ellipse.
   *
   * @param turned how far the ellipse is turned, in degrees
   * @param large whether the longer way round
   * @param clockwise whether in that direction
   */
  static void draw(double fromX, double fromY, double radiusX, double radiusY, double turned, boolean large,
      boolean clockwise, double toX, double toY, Outline.Pen pen) {
    if (fromX == toX && fromY == toY) {
      return;
    }
    if (radiusX == 0 || radiusY == 0) {
      pen.line(toX, toY);
      return;
    }
    double cos = Math.cos(Math.toRadians(turned));
    double sin = Math.sin(Math.toRadians(turned));
    double halfX = (cos * (fromX - toX) + sin * (fromY - toY)) / 2 / radiusX;
    double halfY = (cos * (fromY - toY) - sin * (fromX - toX)) / 2 / radiusY;
    double apart = halfX * halfX + halfY * halfY;
    // Radii that are too small to reach both points grow until they do.
    double grown = Math.max(1, Math.sqrt(apart));
    double away = Math.sqrt(Math.max(0, grown * grown - apart) / apart);
    double side = large == clockwise ? -away : away;
    double centerX = side * halfY;
    double centerY = -side * halfX;
    double start = Math.atan2((halfY - centerY) / grown, (halfX - centerX) / grown);
    double end = Math.atan2((-halfY - centerY) / grown, (-halfX - centerX) / grown);
    double sweep = end - start;
    if (clockwise && sweep < 0) {
      sweep += 2 * Math.PI;
    } else if (!clockwise && sweep > 0) {
      sweep -= 2 * Math.PI;
    }
    double rx = radiusX * grown;
    double ry = radiusY * grown;
    double middleX = (fromX + toX) / 2 + cos * centerX * radiusX - sin * centerY * radiusY;
    double middleY = (fromY + toY) / 2 + sin * centerX * radiusX + cos * centerY * radiusY;
    Affine ellipse = new Affine(cos * rx, sin * rx, -sin * ry, cos * ry, middleX, middleY);
    curves(ellipse, start, sweep, toX, toY, pen);
  }

  /** Draws along a circle of radius 1, which is brought to its place. */
  private static void curves(Affine place, double start, double sweep, double toX, double toY, Outline.Pen pen) {
    int pieces = (int) Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
    double step = sweep / Math.max(1, pieces);
    double handle = 4.0 / 3 * Math.tan(step / 4);
    for (int i = 0; i < Math.max(1, pieces); i++) {
      double one = start + i * step;
      double two = one + step;
      double x1 = Math.cos(one) - handle * Math.sin(one);
      double y1 = Math.sin(one) + handle * Math.cos(one);
      double x2 = Math.cos(two) + handle * Math.sin(two);
      double y2 = Math.sin(two) - handle * Math.cos(two);
      boolean last = i + 1 >= pieces;
      pen.curve(x(place, x1, y1), y(place, x1, y1), x(place, x2, y2), y(place, x2, y2),
          last ? toX : x(place, Math.cos(two), Math.sin(two)), last ? toY : y(place, Math.cos(two), Math.sin(two)));
    }
  }

  private static double x(Affine place, double x, double y) {
    return place.a() * x + place.c() * y + place.e();
  }

  private static double y(Affine place, double x, double y) {
    return place.b() * x + place.d() * y + place.f();
  }
}
