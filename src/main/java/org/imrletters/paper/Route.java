package org.imrletters.paper;

import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.imrletters.paper.PdfRenderer.PrintedFile;

/** A page layout: what makes pages in a file of a letter. */
interface Route {

  /** Which characters it can print. */
  FontCoverage coverage();

  /**
   * The letter as a PDF file that says of itself what the imprint does; what that carries is put in afterwards.
   *
   * @throws StyleException when the letter cannot be laid out under its style sheet
   */
  PrintedFile print(Letter letter, Imprint imprint);

  /**
   * Adds the letter to a file of many.
   *
   * @param piece what it is called there
   * @throws StyleException on the same terms, or when this layout or the letter is not for such files
   */
  void print(Letter letter, String piece, SheetFile file);
}
