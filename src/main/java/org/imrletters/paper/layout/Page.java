package org.imrletters.paper.layout;

import java.util.List;

/**
 * A page of a letter.
 *
 * @param width of the paper, in points
 * @param height of the paper, in points
 * @param patches what lies behind its words, the undermost first
 * @param marks its words and what stands before points, in reading order
 * @param header the words at its head, which are no part of the letter
 * @param footer the words at its foot, which are no part of the letter
 */
public record Page(double width, double height, List<Mark.Patch> patches, List<Mark> marks, List<Mark.Words> header,
    List<Mark.Words> footer) {

  /** Keeps the lists from changing behind the reader's back. */
  public Page {
    patches = List.copyOf(patches);
    marks = List.copyOf(marks);
    header = List.copyOf(header);
    footer = List.copyOf(footer);
  }
}
