package org.imrletters.paper.layout;

import java.util.List;
import java.util.Optional;
import org.imrletters.letter.Envelope;

/**
 * A letter on pages.
 *
 * @param letter the letter as a whole, with what it consists of
 * @param pages its pages from the first to the last
 * @param outline its headings, in reading order
 * @param envelope what it is put into
 */
public record PagedLetter(StructureElement letter, List<Page> pages, List<OutlineEntry> outline,
    Optional<Envelope> envelope) {

  /** Keeps the lists from changing behind the reader's back. */
  public PagedLetter {
    pages = List.copyOf(pages);
    outline = List.copyOf(outline);
  }

  /**
   * A heading and where it stands, for the outline that a reader shows beside the pages.
   *
   * @param level 1 for a section, more for what stands below one
   * @param title its words on one line
   * @param page the number of its page, from 0
   * @param y its upper edge, in points from the page's top
   */
  public record OutlineEntry(int level, String title, int page, double y) {}
}
