package org.imrletters.paper.layout;

import java.util.List;
import org.imrletters.paper.layout.PagedLetter.OutlineEntry;
import org.imrletters.paper.style.Look.PageBreak;

/**
 * What no page break goes through, as wide as the page: a line of words, or the row of a table.
 *
 * <p>From top to bottom: the margin that parts it from the box before, the borders and paddings of blocks that open
 * here, its items, the borders and paddings of blocks that close here. The margin is left out where a page was full.
 *
 * @param inner the height of its items alone
 * @param pageBreak the page break before it that is asked for
 * @param penalty how much a page break before it is minded
 * @param entry what the outline has of it, but for its place
 * @param heads what is repeated above it where it begins a page
 */
record LineBox(List<DisplayItem> items, double inner, double margin, double above, double below, PageBreak pageBreak,
    BreakPenalty penalty, OutlineEntry entry, List<LineBox> heads) {

  private static final OutlineEntry NO_ENTRY = new OutlineEntry(0, "", 0, 0);

  /** A box whose items are placed from their own upper edge, {@code above} the borders and paddings over them. */
  LineBox(List<DisplayItem> items, double inner, double margin, double above, PageBreak pageBreak,
      BreakPenalty penalty) {
    this(items, inner, margin, above, 0, pageBreak, penalty, NO_ENTRY, List.of());
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

  double headsHeight() {
    return heads.stream().mapToDouble(LineBox::height).sum();
  }

  /** The same, with the padding and the border of a block that closes here. */
  LineBox closed(double edge) {
    return new LineBox(items, inner, margin, above, below + edge, pageBreak, penalty, entry, heads);
  }

  /** The same, where a page break before it is minded at least this much. */
  LineBox minded(BreakPenalty least) {
    return new LineBox(items, inner, margin, above, below, pageBreak, penalty.or(least), entry, heads);
  }

  /** The same, with these repeated above it where it begins a page: the heads of its columns. */
  LineBox repeating(List<LineBox> rows) {
    return new LineBox(items, inner, margin, above, below, pageBreak, penalty, entry, rows);
  }

  /** The same, to which the outline leads. */
  LineBox named(int level, String title) {
    return new LineBox(items, inner, margin, above, below, pageBreak, penalty, new OutlineEntry(level, title, 0, 0),
        heads);
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
