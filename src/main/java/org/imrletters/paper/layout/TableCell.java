package org.imrletters.paper.layout;

import java.util.List;
import org.imrletters.paper.layout.Typeface.FontSet;
import org.imrletters.paper.style.BorderLines;
import org.imrletters.paper.style.Look;
import org.imrletters.paper.style.Look.Edges;

/**
 * A cell of a table, on its way to its place.
 *
 * @param border its own, or its share of the table's where borders collapse
 * @param lines its words, once their width is known
 */
record TableCell(StructureElement element, Look look, Text text, FontSet fonts, BorderLines border,
    List<TextLine> lines) {

  TableCell(StructureElement element, Look look, Text text, FontSet fonts) {
    this(element, look, text, fonts, look.box().border(), List.of());
  }

  TableCell bordered(BorderLines its) {
    return new TableCell(element, look, text, fonts, its, lines);
  }

  TableCell broken(double width) {
    return new TableCell(element, look, text, fonts, border,
        LineBreaker.lines(text, element, Strut.of(look.face(), fonts), width - sides(), look.indent()));
  }

  /** Its border and its padding. */
  Edges edges() {
    return look.box().edges(border);
  }

  private double sides() {
    return edges().left() + edges().right();
  }

  /** How narrow it can be without a word broken. */
  double least() {
    return LineBreaker.least(text) + sides();
  }

  /** How wide it is without a line broken. */
  double most() {
    return LineBreaker.most(text) + look.indent() + sides();
  }

  /** How wide its style sheet wants it; negative where it does not say. */
  double wanted() {
    return look.box().width().isPresent() ? look.box().width().getAsDouble() + sides() : -1;
  }

  /** Where its first line stands below its upper edge. */
  double baseline() {
    return edges().top() + (lines.isEmpty() ? 0 : lines.get(0).above());
  }

  /** From its upper edge to its lower one. */
  double height() {
    double height = edges().top() + edges().bottom();
    for (TextLine line : lines) {
      height += line.height();
    }
    return height;
  }

  /** A line of it with its baseline at {@code y}, where its left edge is at {@code x}. */
  DisplayItem.Words words(TextLine line, double x, double y, double width) {
    double indent = line == lines.get(0) ? look.indent() : 0;
    return line.aligned(look.align(), x + edges().left() + indent, width - sides() - indent, y);
  }
}
