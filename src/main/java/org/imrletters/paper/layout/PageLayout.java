package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.letter.Block;
import org.imrletters.letter.Letter;
import org.imrletters.paper.layout.PagedLetter.OutlineEntry;
import org.imrletters.paper.layout.Typeface.FontSet;
import org.imrletters.paper.style.Face;
import org.imrletters.paper.style.Look.Align;
import org.imrletters.paper.style.StyleSheet;
import org.imrletters.paper.style.Styled;

/** Lays letters out: the door of this room. */
public final class PageLayout {

  private PageLayout() {}

  /**
   * How wide the columns of a table are, from left to right, with the edges of their cells.
   *
   * @param width of the room that the table stands in, in points
   */
  public static double[] columns(Block.Table table, Styled styled, double width, FontSet fonts) {
    ContainingBlock room = new ContainingBlock(styled, StructureElement.letter(), 0, width, 0, width, Optional.empty());
    TableFlow flow = new TableFlow(fonts, new LineBoxes(0), room, styled);
    return flow.columns(flow.rows(table));
  }

  /** Words that stand by themselves, on lines of this width from this place on. */
  public static List<DisplayItem.Words> words(String words, Face face, FontSet fonts, double left, double top,
      double width) {
    Text text = TextShaper.text(words, face, fonts);
    List<TextLine> lines = LineBreaker.lines(text, StructureElement.letter(), Strut.of(face, fonts), width, 0);
    return MarginBoxes.stacked(lines, Align.LEFT, left, width, top);
  }

  /**
   * The pages of this letter. Lines are as full as they can be and never end after a hyphen; a word wider than its line
   * is broken. Where a page break would leave a heading alone, too few lines of a paragraph, or half of what should
   * stand together, the page ends before; if that leaves nothing on it, the page break that is minded least is made. A
   * block that begins a page after a full one stands at its very top, without its margin.
   *
   * @param most how many pages are wanted; of a letter that takes more, the first {@code most + 1} are given
   */
  public static PagedLetter pages(Letter letter, StyleSheet style, FontSet fonts, int most) {
    StructureElement whole = StructureElement.letter();
    LineBoxes boxes = Flow.of(letter, style, fonts, whole);
    List<Integer> starts = Paginator.starts(boxes.all(), style, most);
    MarginBoxes heads = new MarginBoxes(true, letter.head().left(), letter.head().right(), style, whole, fonts);
    MarginBoxes feet = new MarginBoxes(false, letter.footer().left(), letter.footer().right(), style, whole, fonts);
    List<OutlineEntry> outline = new ArrayList<>();
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : boxes.all().size();
      PageBuilder page = new PageBuilder(style.page(i), i, boxes.all(), starts.get(i), end);
      page.set(outline);
      page.decorate(boxes.decorated());
      List<DisplayItem.Words> head = i == 0 ? List.of() : heads.words(style.page(i), i + 1, starts.size());
      pages.add(page.page(head, feet.words(style.page(i), i + 1, starts.size())));
    }
    return new PagedLetter(whole, pages, outline, letter.envelope());
  }
}
