package org.imrletters.proof;

/**
 * Words that a page shows at one go.
 *
 * @param text the words; U+FFFD for a glyph of which the file does not say what it means
 * @param page their page, counted from 1
 * @param start where they start, in points from the left
 * @param end where they end
 * @param y how far their base line stands above the page's lower edge, in points
 * @param size of their font, in points
 * @param furniture whether the file says that they are no part of the text, such as a page's number
 */
public record Run(String text, int page, double start, double end, double y, double size, boolean furniture) {

  /** Whether both stand on one line. */
  boolean isBeside(Run other) {
    return Math.abs(y - other.y) < 1;
  }

  /** Whether a reader sees a space, or a line's end, between this and what is shown next. */
  boolean isApartFrom(Run next) {
    return !isBeside(next) || isFarFrom(next);
  }

  /** Whether a reader sees a space between this and what is shown next on the same line. */
  public boolean isFarFrom(Run next) {
    return Math.abs(next.start - end) > 0.15 * Math.max(size, next.size);
  }
}
