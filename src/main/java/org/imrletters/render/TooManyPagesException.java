package org.imrletters.render;

/** A letter would take more pages than a letter may have, most likely for its style sheet's sake. */
public final class TooManyPagesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooManyPagesException(int most) {
    super("the letter takes more than " + most + " pages");
  }
}
