package org.imrletters.paper.picture;

/** A value that cannot be read, and where in it the trouble begins. */
final class BadValue extends Exception {

  private static final long serialVersionUID = 1L;

  private final int index;

  BadValue(int index) {
    super("at " + index, null, false, false);
    this.index = index;
  }

  int index() {
    return index;
  }
}
