package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.paper.layout.PagedLetter.OutlineEntry;
import org.imrletters.paper.style.BorderLine;
import org.imrletters.paper.style.BorderLines;
import org.imrletters.paper.style.Look.PageLook;

/** Puts the line boxes of one page at their places. */
record PageBuilder(PageLook look, int number, List<LineBox> boxes, int first, double[] tops,
    List<DisplayItem.Rectangle> rectangles, List<DisplayItem> items, List<DisplayItem.Words> heads) {

  /** The page of this number, from 0, with the line boxes from {@code first} to before {@code end}. */
  PageBuilder(PageLook look, int number, List<LineBox> boxes, int first, int end) {
    this(look, number, boxes, first, new double[end - first], new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  Page page(List<DisplayItem.Words> header, List<DisplayItem.Words> footer) {
    heads.addAll(header);
    heads.forEach(words -> words.decorate(rectangles));
    footer.forEach(words -> words.decorate(rectangles));
    return new Page(look.width(), look.height(), rectangles, items, heads, footer);
  }

  /** Sets the line boxes below each other, and notes where the headings among them came to stand. */
  void set(List<OutlineEntry> outline) {
    double y = repeat(look.margin().top());
    for (int i = 0; i < tops.length; i++) {
      LineBox box = boxes.get(first + i);
      y += i > 0 || Paginator.isMarginKept(boxes, first) ? box.margin() : 0;
      if (box.isNamed()) {
        outline.add(box.entry(number, y));
      }
      tops[i] = y + box.above();
      for (DisplayItem item : box.items()) {
        add(item.moved(look.margin().left(), tops[i]));
      }
      y += box.height();
    }
  }

  /** The heads of a table's columns that goes on here, which are told by the table's first page already. */
  private double repeat(double top) {
    double y = top;
    for (LineBox head : tops.length > 0 ? boxes.get(first).heads() : List.<LineBox>of()) {
      for (DisplayItem item : head.items()) {
        DisplayItem placed = item.moved(look.margin().left(), y + head.above());
        if (placed instanceof DisplayItem.Words words) {
          heads.add(words);
        } else if (placed instanceof DisplayItem.Rectangle rectangle) {
          rectangles.add(rectangle);
        }
      }
      y += head.height();
    }
    return y;
  }

  private void add(DisplayItem item) {
    if (item instanceof DisplayItem.Rectangle rectangle) {
      rectangles.add(rectangle);
    } else {
      items.add(item);
    }
    if (item instanceof DisplayItem.Words words) {
      words.decorate(rectangles);
    }
  }

  /** Draws what of these blocks is on the page, below what is there. */
  void decorate(List<LineBoxes.Decorated> blocks) {
    List<DisplayItem.Rectangle> under = new ArrayList<>();
    blocks.forEach(block -> decorate(block, under));
    rectangles.addAll(0, under);
  }

  private void decorate(LineBoxes.Decorated block, List<DisplayItem.Rectangle> under) {
    int from = Math.max(block.first(), first);
    int to = Math.min(block.last(), first + tops.length - 1);
    if (from <= to) {
      boolean begins = from == block.first();
      boolean ends = to == block.last();
      double top = tops[from - first] - (begins ? block.top() : boxes.get(first).headsHeight());
      double bottom = tops[to - first] + boxes.get(to).inner() + (ends ? block.bottom() : 0);
      BorderLines border = block.box().border();
      BorderLines seen = new BorderLines(begins ? border.top() : BorderLine.NONE, border.right(),
          ends ? border.bottom() : BorderLine.NONE, border.left());
      double x = look.margin().left() + block.x();
      under.addAll(BoxPainter.rectangles(block.box(), seen, x, top, block.width(), bottom - top));
    }
  }
}
