package org.imrletters.paper.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page of a letter.
 *
 * @param width of the paper, in points
 * @param height of the paper, in points
 * @param rectangles what lies behind its words, the undermost first
 * @param items its words and what stands before points, in reading order
 * @param header the words at its head, which are no element of the letter
 * @param footer the words at its foot, which are no element of the letter
 */
public record Page(double width, double height, List<DisplayItem.Rectangle> rectangles, List<DisplayItem> items,
    List<DisplayItem.Words> header, List<DisplayItem.Words> footer) {

  /** Keeps the lists from changing behind the reader's back. */
  public Page {
    rectangles = List.copyOf(rectangles);
    items = List.copyOf(items);
    header = List.copyOf(header);
    footer = List.copyOf(footer);
  }

  /** All that is told on it: its words and pictures, and the words at its head and its foot. */
  public Stream<DisplayItem> all() {
    return Stream.of(items, header, footer).flatMap(List::stream);
  }
}
