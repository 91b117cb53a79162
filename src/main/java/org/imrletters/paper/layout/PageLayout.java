package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.Letter;

/** Lays letters out: the door of this room. */
public final class PageLayout {

  private PageLayout() {}

  /**
   * The pages of this letter. Lines are as full as they can be and never end after a hyphen; a word wider than its line
   * is broken. Where a page break would leave a heading alone, too few lines of a paragraph, or half of what should
   * stand together, the page ends before; if that leaves nothing on it, the page break that is minded least is made. A
   * block that begins a page after a full one stands at its very top, without its margin.
   *
   * @param most how many pages are wanted; of a letter that takes more, the first {@code most + 1} are given
   */
  public static Pages pages(Letter letter, Looks looks, Fonts fonts, int most) {
    StructureElement whole = StructureElement.letter();
    LineBoxes all = Flow.of(letter, looks, fonts, whole);
    List<LineBox> strips = all.strips();
    List<Integer> starts = Paginator.starts(strips, looks, most);
    MarginLines heads = MarginLines.head(letter, looks, whole, fonts);
    MarginLines feet = MarginLines.foot(letter, looks, whole, fonts);
    List<OutlineEntry> landmarks = new ArrayList<>();
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : strips.size();
      Sheet sheet = new Sheet(looks.page(i), i, starts.get(i), Math.max(end, starts.get(i)));
      sheet.set(strips, landmarks);
      List<Mark.Patch> frames = new ArrayList<>();
      all.frames().forEach(frame -> sheet.frame(frame, strips, frames));
      sheet.under(frames);
      List<Mark.Words> head = i == 0 ? List.of() : heads.words(looks.page(i), i + 1, starts.size());
      pages.add(sheet.page(head, feet.words(looks.page(i), i + 1, starts.size())));
    }
    return new Pages(whole, pages, landmarks);
  }
}
