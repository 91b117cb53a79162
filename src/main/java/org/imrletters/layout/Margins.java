package org.imrletters.layout;

/** Margins that meet: the largest holds, and less by the largest of those below nothing (CSS 2.1, 8.3.1). */
final class Margins {

  private double most;
  private double least;

  void add(double margin) {
    most = Math.max(most, margin);
    least = Math.min(least, margin);
  }

  /** What they come to; none is left after that. */
  double take() {
    double margin = most + least;
    most = 0;
    least = 0;
    return margin;
  }
}
