package org.imrletters.preview;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.imrletters.PrintableLetter;
import org.imrletters.PrintableLetter.Place;
import org.imrletters.file.FileWork;
import org.imrletters.file.RecentlyUsed;
import org.imrletters.file.Sha256;
import org.imrletters.proof.PrintedPdf;

/**
 * The pages of a letter as they print, drawn from its PDF when someone looks at them.
 *
 * @param letter the letter
 * @param key by what these pages are known from others: the same pages have the same
 * @param sizes of all pages, in points
 * @param places where the words stand, and what printed them
 * @param pdf for one thread at a time
 * @param drawn pictures that were asked for
 */
record Sheets(PrintableLetter letter, String key, List<PrintedPdf.Box> sizes, List<Place> places, PrintedPdf pdf,
    RecentlyUsed<List<Integer>, byte[]> drawn) {

  /** Pictures that are kept; a window shows a few pages. */
  private static final int MOST_KEPT = 8;

  /**
   * Prints a letter.
   *
   * @throws IOException if it cannot be read back
   */
  static Sheets of(PrintableLetter letter) throws IOException {
    byte[] bytes = letter.pdf();
    PrintedPdf pdf = PrintedPdf.open(bytes);
    return new Sheets(letter, Sha256.of(bytes).substring(0, 16),
        IntStream.rangeClosed(1, pdf.pages()).mapToObj(pdf::sheet).toList(), letter.places(pdf), pdf,
        new RecentlyUsed<>(MOST_KEPT));
  }

  /** A page, counted from 1, as a PNG file. */
  synchronized byte[] picture(int page, int dotsPerInch) {
    return drawn.get(List.of(page, dotsPerInch), asked -> FileWork.done(() -> pdf.picture(page, dotsPerInch)).png());
  }

  /** The tags as screen readers walk them. */
  synchronized String tags() throws IOException {
    return pdf.tags();
  }
}
