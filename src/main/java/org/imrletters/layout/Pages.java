package org.imrletters.layout;

import java.util.List;

/**
 * A letter on pages.
 *
 * @param letter the letter as a whole, with its parts
 * @param pages its pages from the first to the last
 * @param landmarks its headings, in reading order
 */
public record Pages(Part letter, List<Page> pages, List<Landmark> landmarks) {

  /** Keeps the lists from changing behind the reader's back. */
  public Pages {
    pages = List.copyOf(pages);
    landmarks = List.copyOf(landmarks);
  }
}
