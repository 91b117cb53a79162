package org.imrletters.paper.picture;

/** How points are moved, turned, stretched and slanted: (x, y) comes to (a x + c y + e, b x + d y + f). */
public record Affine(double a, double b, double c, double d, double e, double f) {

  /** Leaves all points where they are. */
  static final Affine NONE = new Affine(1, 0, 0, 1, 0, 0);

  static Affine moving(double right, double down) {
    return new Affine(1, 0, 0, 1, right, down);
  }

  static Affine stretching(double across, double down) {
    return new Affine(across, 0, 0, down, 0, 0);
  }

  /** Clockwise around the origin, as the second axis points down. */
  static Affine turning(double degrees) {
    double angle = Math.toRadians(degrees);
    return new Affine(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0);
  }

  static Affine slanting(double acrossDegrees, double downDegrees) {
    return new Affine(1, Math.tan(Math.toRadians(downDegrees)), Math.tan(Math.toRadians(acrossDegrees)), 1, 0, 0);
  }

  /** What moves points as the other does, and then as this does. */
  Affine after(Affine first) {
    return new Affine(a * first.a + c * first.b, b * first.a + d * first.b, a * first.c + c * first.d,
        b * first.c + d * first.d, a * first.e + c * first.f + e, b * first.e + d * first.f + f);
  }

  /** Whether it leaves nothing to see: all points come to one line. */
  boolean isFlat() {
    double most = Math.max(Math.max(Math.abs(a), Math.abs(b)), Math.max(Math.abs(c), Math.abs(d)));
    return Math.abs(a * d - b * c) <= 1e-12 * most * most;
  }

  /** Whether its numbers are ones that a page can hold. */
  boolean isSane() {
    return Bounds.isSane(a) && Bounds.isSane(b) && Bounds.isSane(c) && Bounds.isSane(d) && Bounds.isSane(e)
        && Bounds.isSane(f);
  }
}
