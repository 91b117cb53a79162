package org.imrletters.letter;

import java.util.Optional;

/**
 * An envelope with a window, into which a folded letter goes with its address in front. All measures are in points.
 *
 * @param width of the envelope
 * @param height of the envelope
 * @param fold how high the folded letter is: from the upper edge of its first sheet to the first fold
 * @param left from the left edge of the envelope to its window
 * @param bottom from the lower edge of the envelope to its window
 * @param windowWidth of the window
 * @param windowHeight of the window
 * @param code where each sheet tells the machine that puts it in to which letter it belongs; absent where none does
 */
public record Envelope(double width, double height, double fold, double left, double bottom, double windowWidth,
    double windowHeight, Optional<SheetCode> code) {

  /** What stands below the window does not touch its edge. */
  private static final double APART = 3;

  /** How far each character of an address stays inside the window, an eighth of an inch. */
  private static final double CLEARANCE = 9;

  /**
   * A part of a sheet, from its upper left corner.
   *
   * @param left its left edge
   * @param top its upper edge
   * @param right its right edge
   * @param bottom its lower edge
   */
  public record Area(double left, double top, double right, double bottom) {

    /** Whether some of it is some of the other one too. */
    public boolean meets(Area other) {
      return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
    }
  }

  /**
   * What stands on the front of each sheet beside the words of the letter: a code for machines, and the same for people.
   *
   * @param zone where it stands; nothing else does
   * @param says which sheet it is, with {@code {sheet}} and {@code {sheets}} for the numbers
   */
  public record SheetCode(Area zone, String says) {}

  /**
   * Where the address may stand on a sheet of this width, so that it shows however the letter lies in its envelope.
   */
  public Area safe(double sheet) {
    return new Area(left + CLEARANCE, top() + CLEARANCE, left + windowWidth - play(sheet) - CLEARANCE,
        top() + windowHeight - fall() - CLEARANCE);
  }

  /** What of a sheet of this width the window shows when the letter moves in its envelope. */
  public Area seen(double sheet) {
    return new Area(left - play(sheet), top() - fall(), left + windowWidth, top() + windowHeight);
  }

  /** Where on a sheet of this width other words may begin: below all that the window may show of it. */
  public double below(double sheet) {
    return seen(sheet).bottom() + APART;
  }

  /** From the upper edge of the envelope to its window. */
  private double top() {
    return height - bottom - windowHeight;
  }

  private double play(double sheet) {
    return Math.max(0, width - sheet);
  }

  private double fall() {
    return Math.max(0, height - fold);
  }
}
