package org.imrletters.paper.layout;

/** Margins that meet: the largest holds (CSS 2.1, 8.3.1). None is below nothing here. */
final class Margins {

  private double most;

  void add(double margin) {
    most = Math.max(most, margin);
  }

  /** What they come to; none is left after that. */
  double take() {
    double margin = most;
    most = 0;
    return margin;
  }
}
