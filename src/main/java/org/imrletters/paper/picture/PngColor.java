package org.imrletters.paper.picture;

import java.util.Arrays;
import java.util.Optional;

/** What the numbers of a PNG picture's dots mean (ISO/IEC 15948, 6.1). */
public enum PngColor {
  /** How light the dot is. */
  GRAY(0, 1, 1, 2, 4, 8, 16),
  /** How much red, green and blue it has. */
  RGB(2, 3, 8, 16),
  /** Which color of a list it has. */
  PALETTE(3, 1, 1, 2, 4, 8),
  /** How light it is, and how opaque. */
  GRAY_ALPHA(4, 2, 8, 16),
  /** How much red, green and blue it has, and how opaque it is. */
  RGB_ALPHA(6, 4, 8, 16);

  private final int number;
  private final int channels;
  private final int[] bits;

  PngColor(int number, int channels, int... bits) {
    this.number = number;
    this.channels = channels;
    this.bits = bits;
  }

  /** The kind of this number, if there is one with so many bits for each number of a dot. */
  static Optional<PngColor> of(int number, int bits) {
    return Arrays.stream(values())
        .filter(color -> color.number == number && Arrays.stream(color.bits).anyMatch(allowed -> allowed == bits))
        .findFirst();
  }

  /** How many numbers a dot has. */
  public int channels() {
    return channels;
  }

  /** Whether the last of them says how opaque the dot is. */
  public boolean hasAlpha() {
    return this == GRAY_ALPHA || this == RGB_ALPHA;
  }
}
