package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.Image;
import org.imrletters.letter.Inline;
import org.imrletters.paper.layout.LineBox.BreakPenalty;
import org.imrletters.paper.layout.Typeface.FontSet;
import org.imrletters.paper.style.Look;
import org.imrletters.paper.style.Look.Keep;

/** Lays the words or the picture of one block out in lines. */
record Paragraph(FontSet fonts, ContainingBlock block) {

  void add(List<Inline> words, LineBoxes boxes) {
    Look look = block.styled().look();
    List<TextLine> lines = lines(TextShaper.text(words, block.styled(), block.element(), fonts), look);
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      List<DisplayItem> items = new ArrayList<>(2);
      block.marker().ifPresent(marker -> marker.mark(items, line.above()));
      double indent = i == 0 ? look.indent() : 0;
      items.add(line.aligned(look.align(), block.x() + indent, block.width() - indent, line.above()));
      boxes.add(items, line.height(), i == 0 ? BreakPenalty.NONE : penalty(i, lines.size(), look.keep()));
    }
  }

  /** A picture, on a line of its own and no larger than a page. */
  void add(Image image, LineBoxes boxes) {
    Look look = block.styled().look();
    double scale = Math.min(1, Math.min(block.width() / image.width(), boxes.pageHeight() / image.height()));
    double width = image.width() * scale;
    double height = image.height() * scale;
    Strut strut = Strut.of(look.face(), fonts);
    List<DisplayItem> items = new ArrayList<>(2);
    block.marker().ifPresent(marker -> marker.mark(items, strut.above()));
    double x = block.x() + Math.max(0, block.width() - width) * look.align().share();
    items.add(new DisplayItem.Figure(block.element(), image, x, 0, width, height));
    boxes.add(items, Math.max(height, strut.height()), BreakPenalty.NONE);
  }

  private List<TextLine> lines(Text text, Look look) {
    return LineBreaker.lines(text, block.element(), Strut.of(look.face(), fonts), block.width(), look.indent());
  }

  private static BreakPenalty penalty(int line, int lines, Keep keep) {
    return line < keep.orphans() || lines - line < keep.widows() ? BreakPenalty.LINES : BreakPenalty.NONE;
  }
}
