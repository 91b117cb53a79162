package org.imrletters.paper.layout;

import java.util.List;
import org.imrletters.paper.layout.PagedLetter.OutlineEntry;
import org.imrletters.paper.style.Look.PageBreak;

/**
 * What no page break goes through, as wide as the page: a line of words, or the row of a table.
 *
 * <p>From top to bottom: the margin that parts it from the box before, the borders and paddings of blocks that open
 * here, its items, the borders and paddings of blocks that close here. The margin is left out where a page was full.
 */
final class LineBox {

  private static final OutlineEntry NO_ENTRY = new OutlineEntry(0, "", 0, 0);

  private final List<DisplayItem> items;
  private final double inner;
  private final double margin;
  private final double above;
  private final PageBreak pageBreak;
  private double below;
  private BreakPenalty penalty;
  private OutlineEntry entry = NO_ENTRY;
  private List<LineBox> heads = List.of();

  /** A box whose items are placed from their own upper edge, {@code above} the borders and paddings over them. */
  LineBox(List<DisplayItem> items, double inner, double margin, double above, PageBreak pageBreak,
      BreakPenalty penalty) {
    this.items = items;
    this.inner = inner;
    this.margin = margin;
    this.above = above;
    this.pageBreak = pageBreak;
    this.penalty = penalty;
  }

  List<DisplayItem> items() {
    return items;
  }

  /** How many lines of words stand in it below each other. */
  int lines() {
    return (int) items.stream()
        .filter(DisplayItem.Words.class::isInstance)
        .mapToDouble(item -> ((DisplayItem.Words) item).y())
        .distinct()
        .count();
  }

  /** Its height without the margin before it. */
  double height() {
    return above + inner + below;
  }

  /** The height of its items alone. */
  double inner() {
    return inner;
  }

  double margin() {
    return margin;
  }

  double above() {
    return above;
  }

  double below() {
    return below;
  }

  /** The page break before it that is asked for. */
  PageBreak pageBreak() {
    return pageBreak;
  }

  /** How much a page break before it is minded. */
  BreakPenalty penalty() {
    return penalty;
  }

  /** Adds the padding and the border of a block that closes here. */
  void close(double edge) {
    below += edge;
  }

  /** Minds a page break before it at least this much. */
  void mind(BreakPenalty least) {
    penalty = penalty.or(least);
  }

  /** Repeats these above it where it begins a page: the heads of its columns. */
  void repeat(List<LineBox> rows) {
    heads = rows;
  }

  List<LineBox> heads() {
    return heads;
  }

  double headsHeight() {
    return heads.stream().mapToDouble(LineBox::height).sum();
  }

  /** Lets the outline lead here. */
  void name(int level, String title) {
    entry = new OutlineEntry(level, title, 0, 0);
  }

  boolean isNamed() {
    return entry != NO_ENTRY;
  }

  OutlineEntry entry(int page, double y) {
    return new OutlineEntry(entry.level(), entry.title(), page, y);
  }

  /** How much a page break between two line boxes is minded; where none will do, the least minded is made. */
  enum BreakPenalty {
    /** Not at all. */
    NONE,
    /** It leaves too few lines of a paragraph on one of its pages. */
    LINES,
    /** It parts a heading, or what else announces something, from what follows. */
    NEXT,
    /** It parts what should stand together. */
    TOGETHER;

    /** The graver of the two. */
    BreakPenalty or(BreakPenalty other) {
      return compareTo(other) < 0 ? other : this;
    }
  }
}
