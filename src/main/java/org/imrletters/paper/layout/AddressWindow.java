package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.Envelope;
import org.imrletters.letter.Inline;
import org.imrletters.paper.layout.Typeface.FontSet;
import org.imrletters.paper.style.Look;
import org.imrletters.paper.style.Look.Align;
import org.imrletters.paper.style.Look.PageLook;

/**
 * Sets an address where the window of an envelope shows it, wherever the letter lies in the envelope, and leaves empty
 * what else the window may show.
 *
 * @param envelope the envelope
 * @param page the first page, on which the address stands
 */
record AddressWindow(Envelope envelope, PageLook page) {

  /** Puts the address below the other line boxes, as one that no page break parts. */
  void add(List<Inline> words, ContainingBlock block, FontSet fonts, LineBoxes boxes) {
    Envelope.Area safe = envelope.safe(page.width());
    Look look = block.styled().look();
    block.element().markAddress();
    Strut strut = Strut.of(look.face(), fonts);
    List<TextLine> lines = LineBreaker.lines(TextShaper.text(words, block.styled(), block.element(), fonts),
        block.element(), strut, safe.right() - safe.left(), 0);
    List<DisplayItem> items = new ArrayList<>();
    double y = 0;
    for (TextLine line : lines) {
      items.add(line.aligned(Align.LEFT, safe.left() - page.margin().left(), line.width(), y + line.above()));
      y += line.height();
    }
    double top = safe.top() + TextLine.CAPITALS * look.face().size() - (lines.isEmpty() ? 0 : lines.get(0).above());
    double margin = page.margin().top();
    boxes.addAt(items, y, top - margin, envelope.below(page.width()) - margin);
  }
}
