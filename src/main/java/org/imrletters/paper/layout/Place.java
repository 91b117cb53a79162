package org.imrletters.paper.layout;

import java.util.Optional;
import org.imrletters.paper.style.Box;
import org.imrletters.paper.style.Styled;

/** Where blocks are being laid out: in which element, which part of the letter, and between which edges. */
final class Place {

  private final Styled styled;
  private final StructureElement part;
  private final double x;
  private final double width;
  private final double borderX;
  private final double borderWidth;
  private final Optional<Markers> markers;
  private boolean first = true;

  Place(Styled styled, StructureElement part, double x, double width, Optional<Markers> markers) {
    this(styled, part, x, width, x, width, markers);
  }

  private Place(Styled styled, StructureElement part, double x, double width, double borderX, double borderWidth,
      Optional<Markers> markers) {
    this.styled = styled;
    this.part = part;
    this.x = x;
    this.width = width;
    this.borderX = borderX;
    this.borderWidth = borderWidth;
    this.markers = markers;
  }

  /** The same place, for what stands in an element of it. */
  Place of(Styled element, StructureElement its) {
    return new Place(element, its, x, width, markers);
  }

  Place marked(Markers its) {
    return new Place(styled, part, x, width, Optional.of(its));
  }

  /** The place within the edges of a box that stands here. */
  Place within(Box box) {
    double left = box.margin().left() + box.border().left() + box.padding().left();
    double right = box.margin().right() + box.border().right() + box.padding().right();
    double inner = Math.max(0, box.width().orElse(width - left - right));
    double edges = box.border().left() + box.padding().left() + box.border().right() + box.padding().right();
    return new Place(styled, part, x + left, inner, x + box.margin().left(), inner + edges, markers);
  }

  Styled styled() {
    return styled;
  }

  StructureElement part() {
    return part;
  }

  /** The left edge of words, from the left margin. */
  double x() {
    return x;
  }

  /** From the left edge of words to their right edge. */
  double width() {
    return width;
  }

  double borderX() {
    return borderX;
  }

  double borderWidth() {
    return borderWidth;
  }

  Optional<Markers> markers() {
    return markers;
  }

  /** Whether the element that is asked for is the first here; every other one is not. */
  boolean takeFirst() {
    boolean answer = first;
    first = false;
    return answer;
  }
}
