package org.imrletters.paper.pdf;

import java.util.Arrays;

/** Where each object of a file stands: three numbers an object, in the form of ISO 32000-1, table 18. */
final class CrossReference {

  static final String WIDTHS = "/W[1 4 2]";

  private static final int WIDTH = 7;
  private static final int PLACED = 1;
  private static final int PACKED = 2;

  private byte[] entries = new byte[256 * WIDTH];
  private int objects = 1;

  CrossReference() {
    // Object 0 is free, and the first of a list of free objects that never has another.
    set(0, 0, 0, 0xFFFF);
  }

  int reserve() {
    int object = objects++;
    if (objects * WIDTH > entries.length) {
      entries = Arrays.copyOf(entries, 2 * entries.length);
    }
    return object;
  }

  void at(int object, int offset) {
    set(object, PLACED, offset, 0);
  }

  void packed(int object, int container, int place) {
    set(object, PACKED, container, place);
  }

  private void set(int object, int kind, int second, int third) {
    int at = object * WIDTH;
    entries[at] = (byte) kind;
    entries[at + 1] = (byte) (second >> 24);
    entries[at + 2] = (byte) (second >> 16);
    entries[at + 3] = (byte) (second >> 8);
    entries[at + 4] = (byte) second;
    entries[at + 5] = (byte) (third >> 8);
    entries[at + 6] = (byte) third;
  }

  byte[] entries() {
    return Arrays.copyOf(entries, objects * WIDTH);
  }
}
