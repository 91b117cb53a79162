package org.imrletters.proof;

/**
 * How much two pictures of a page may differ and still be the same page. What counts is how much ink differs within any
 * small square, not how many pixels do in all: a comma is lost on a page of thousands of strokes, and fills a square of
 * its own.
 *
 * @param faint how much a pixel's color may differ, of 255, without counting; what Java versions draw differently at
 *     the edges of letters is fainter
 * @param square the side of the square, in pixels; an even number, at least 2
 * @param ink how many pixels' worth of full black may differ within a square
 */
public record Tolerance(int faint, int square, double ink) {

  /** A missing comma is seen, and so is a word that moved by a pixel; what is faint at the edges of letters is not. */
  public static final Tolerance STRICT = new Tolerance(24, 8, 0.75);

  /** Nothing is tolerated. */
  public static final Tolerance NONE = new Tolerance(0, 2, 0);

  /** Holds the numbers to what makes sense. */
  public Tolerance {
    if (faint < 0 || faint > 255 || square < 2 || square % 2 != 0 || ink < 0) {
      throw new IllegalArgumentException("not a tolerance: " + faint + " of 255, " + ink + " in squares of " + square);
    }
  }

  /** The same, with this much ink in a square. */
  public Tolerance withInk(double pixels) {
    return new Tolerance(faint, square, pixels);
  }
}
