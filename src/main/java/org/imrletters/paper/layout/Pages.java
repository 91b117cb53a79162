package org.imrletters.paper.layout;

import java.util.List;

/**
 * A letter on pages.
 *
 * @param letter the letter as a whole, with its parts
 * @param pages its pages from the first to the last
 * @param landmarks its headings, in reading order
 */
public record Pages(StructureElement letter, List<Page> pages, List<OutlineEntry> landmarks) {

  /** Keeps the lists from changing behind the reader's back. */
  public Pages {
    pages = List.copyOf(pages);
    landmarks = List.copyOf(landmarks);
  }
}
