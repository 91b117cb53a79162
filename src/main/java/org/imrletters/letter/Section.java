package org.imrletters.letter;

import java.util.List;

/**
 * One of the standard sections of a letter.
 *
 * @param name the name of its template, such as {@code clinical-case-summary}
 * @param blocks its headings, paragraphs, lists and tables in reading order
 */
public record Section(String name, List<Block> blocks) {

  /** Keeps the list from changing behind the reader's back. */
  public Section {
    blocks = List.copyOf(blocks);
  }
}
