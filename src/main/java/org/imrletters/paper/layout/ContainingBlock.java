package org.imrletters.paper.layout;

import java.util.Optional;
import org.imrletters.letter.ElementType;
import org.imrletters.paper.style.Box;
import org.imrletters.paper.style.Look.Edges;
import org.imrletters.paper.style.Siblings;
import org.imrletters.paper.style.Styled;

/**
 * The block that others are being laid out in (CSS 2.1, 10.1): which element it is to style sheets and to readers, and
 * between which edges its content stands.
 */
final class ContainingBlock {

  private final Styled styled;
  private final StructureElement element;
  private final double x;
  private final double width;
  private final double borderX;
  private final double borderWidth;
  private final Optional<ListMarker> marker;
  private Siblings children;

  ContainingBlock(Styled styled, StructureElement element, double x, double width, Optional<ListMarker> marker) {
    this(styled, element, x, width, x, width, marker);
  }

  private ContainingBlock(Styled styled, StructureElement element, double x, double width, double borderX,
      double borderWidth, Optional<ListMarker> marker) {
    this.styled = styled;
    this.element = element;
    this.x = x;
    this.width = width;
    this.borderX = borderX;
    this.borderWidth = borderWidth;
    this.marker = marker;
    this.children = styled.children(1);
  }

  /** The same edges, for what stands in a child of it. */
  ContainingBlock of(Styled child, StructureElement its) {
    return new ContainingBlock(child, its, x, width, marker);
  }

  ContainingBlock marked(ListMarker its) {
    return new ContainingBlock(styled, element, x, width, Optional.of(its));
  }

  /** The block within the edges of a box that stands here. */
  ContainingBlock within(Box box) {
    return within(box, Math.max(0, box.width().orElse(width - sides(box))));
  }

  /** The same, for a box whose content is this wide. */
  ContainingBlock within(Box box, double inner) {
    Edges edges = box.edges();
    double spare = Math.max(0, width - sides(box) - inner) * box.stands().share();
    double borderLeft = x + spare + box.margin().left();
    return new ContainingBlock(styled, element, borderLeft + edges.left(), inner, borderLeft,
        inner + edges.left() + edges.right(), marker);
  }

  private static double sides(Box box) {
    return box.margin().left() + box.edges().left() + box.edges().right() + box.margin().right();
  }

  Styled styled() {
    return styled;
  }

  StructureElement element() {
    return element;
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

  Optional<ListMarker> marker() {
    return marker;
  }

  /** Begins with so many children. */
  void begin(int count) {
    children = styled.children(count);
  }

  /** The next of its children. */
  Styled next(ElementType type, String style) {
    return children.next(type.tag(), style);
  }
}
