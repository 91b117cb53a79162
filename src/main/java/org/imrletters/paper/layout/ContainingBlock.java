package org.imrletters.paper.layout;

import java.util.Optional;
import org.imrletters.paper.style.Box;
import org.imrletters.paper.style.Look.Edges;
import org.imrletters.paper.style.Styled;

/**
 * The block that others are being laid out in (CSS 2.1, 10.1), between whose edges its content stands.
 *
 * @param styled the element that it is to style sheets
 * @param element the one that it is to readers
 * @param x the left edge of words, from the left margin
 * @param width from the left edge of words to their right edge
 * @param borderX the left edge of its border, from the left margin
 * @param borderWidth from border to border
 * @param marker what stands before its first line
 */
record ContainingBlock(Styled styled, StructureElement element, double x, double width, double borderX,
    double borderWidth, Optional<ListMarker> marker) {

  /** The same edges, for what stands in a child of it. */
  ContainingBlock of(Styled child, StructureElement its) {
    return new ContainingBlock(child, its, x, width, x, width, marker);
  }

  ContainingBlock marked(ListMarker its) {
    return new ContainingBlock(styled, element, x, width, x, width, Optional.of(its));
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
}
