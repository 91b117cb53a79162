package org.imrletters.paper.picture;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the dots of a PNG picture row by row (ISO/IEC 15948, 9 and 10), however many there are. For one thread. */
final class PngRows implements AutoCloseable {

  private final Inflater inflater = new Inflater();
  private final int step;
  private byte[] row;
  private byte[] above;

  /**
   * The rows of a picture.
   *
   * @param length of a row, in bytes
   * @param step from a byte to the one that it is compared with, in the dot to its left
   */
  PngRows(byte[] compressed, int length, int step) {
    inflater.setInput(compressed);
    this.step = step;
    this.row = new byte[length];
    this.above = new byte[length];
  }

  /**
   * The next row; it holds until the one after that is asked for.
   *
   * @throws FileMistake where the picture is damaged or ends before
   */
  byte[] next() throws FileMistake {
    byte[] next = above;
    above = row;
    row = next;
    byte[] filter = new byte[1];
    fill(filter);
    fill(row);
    undo(filter[0]);
    return row;
  }

  private void fill(byte[] into) throws FileMistake {
    try {
      int filled = 0;
      while (filled < into.length) {
        int more = inflater.inflate(into, filled, into.length - filled);
        FileMistake.refuse(more == 0, "the picture is cut off");
        filled += more;
      }
    } catch (DataFormatException damaged) {
      throw FileMistake.broken("the picture's dots are damaged");
    }
  }

  /** Holds the dots to their checksum, and to being as many as the picture says. */
  void end() throws FileMistake {
    try {
      FileMistake.refuse(inflater.inflate(new byte[1]) > 0 || !inflater.finished(),
          "the picture has more or fewer dots than it says");
    } catch (DataFormatException damaged) {
      throw FileMistake.broken("the picture's dots are damaged");
    }
  }

  private void undo(int filter) throws FileMistake {
    for (int i = 0; i < row.length; i++) {
      int left = i < step ? 0 : row[i - step] & 0xFF;
      int up = above[i] & 0xFF;
      int corner = i < step ? 0 : above[i - step] & 0xFF;
      row[i] += (byte) switch (filter) {
        case 0 -> 0;
        case 1 -> left;
        case 2 -> up;
        case 3 -> (left + up) / 2;
        case 4 -> nearest(left, up, corner);
        default -> throw FileMistake.broken("the picture's dots are damaged");
      };
    }
  }

  /** The neighbor that is closest to what the three of them lead to expect (9.4). */
  private static int nearest(int left, int up, int corner) {
    int expected = left + up - corner;
    int toLeft = Math.abs(expected - left);
    int toUp = Math.abs(expected - up);
    int toCorner = Math.abs(expected - corner);
    return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
