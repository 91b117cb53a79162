package org.imrletters.paper.style;

/** Says what in a style sheet is beyond this room. It never leaves the room. */
final class NotUnderstood extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotUnderstood(String what) {
    super(what, null, false, false);
  }
}
