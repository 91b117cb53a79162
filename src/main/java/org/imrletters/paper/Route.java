package org.imrletters.paper;

import org.imrletters.letter.Letter;

/** A way from a letter to its pages in a file. */
interface Route {

  /** Which characters it can print. */
  FontCoverage coverage();

  /**
   * The letter as a PDF file.
   *
   * @throws StyleException when the letter cannot be laid out under its style sheet
   */
  byte[] print(Letter letter);
}
