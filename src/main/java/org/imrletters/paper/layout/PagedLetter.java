package org.imrletters.paper.layout;

import java.util.List;

/**
 * A letter on pages.
 *
 * @param letter the letter as a whole, with what it consists of
 * @param pages its pages from the first to the last
 * @param outline its headings, in reading order
 */
public record PagedLetter(StructureElement letter, List<Page> pages, List<OutlineEntry> outline) {

  /** Keeps the lists from changing behind the reader's back. */
  public PagedLetter {
    pages = List.copyOf(pages);
    outline = List.copyOf(outline);
  }
}
