package org.imrletters.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.imrletters.paper.layout.PagedLetter.OutlineEntry;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.pdf.PdfObjects;

/** Writes the outline that a reader shows beside the pages: sections, and below each its disputed items. */
record Bookmarks(PdfObjects objects, IntToDoubleFunction heights, int[] pageObjects) {

  /** A line of the outline with the lines below it. */
  private record Bookmark(int object, OutlineEntry entry, List<Bookmark> below) {}

  /**
   * Writes the outline of pages that are these objects; its object, or 0 where there is nothing to outline.
   *
   * @param heights how high each page is
   */
  static int write(List<OutlineEntry> outline, IntToDoubleFunction heights, int[] pageObjects, PdfObjects objects) {
    if (outline.isEmpty()) {
      return 0;
    }
    int root = objects.reserve();
    Bookmarks bookmarks = new Bookmarks(objects, heights, pageObjects);
    List<Bookmark> top = bookmarks.tree(outline);
    ends(objects.begin(root).put("<</Type/Outlines"), top).put("/Count ").number(outline.size()).put(">>");
    bookmarks.write(top, root);
    return root;
  }

  private List<Bookmark> tree(List<OutlineEntry> outline) {
    List<Bookmark> top = new ArrayList<>();
    for (OutlineEntry entry : outline) {
      Bookmark bookmark = new Bookmark(objects.reserve(), entry, new ArrayList<>());
      (entry.level() == 1 || top.isEmpty() ? top : top.get(top.size() - 1).below()).add(bookmark);
    }
    return top;
  }

  private static PdfBytes ends(PdfBytes out, List<Bookmark> bookmarks) {
    return out.put("/First @/Last @", bookmarks.get(0).object(), bookmarks.get(bookmarks.size() - 1).object());
  }

  private void write(List<Bookmark> bookmarks, int parent) {
    for (int i = 0; i < bookmarks.size(); i++) {
      Bookmark bookmark = bookmarks.get(i);
      OutlineEntry entry = bookmark.entry();
      PdfBytes out = objects.begin(bookmark.object())
          .put("<</Title")
          .text(entry.title())
          .put("/Parent @/Dest[@/XYZ null ", parent, pageObjects[entry.page()])
          .points(heights.applyAsDouble(entry.page()) - entry.y())
          .put(" null]");
      if (i > 0) {
        out.put("/Prev @", bookmarks.get(i - 1).object());
      }
      if (i + 1 < bookmarks.size()) {
        out.put("/Next @", bookmarks.get(i + 1).object());
      }
      if (!bookmark.below().isEmpty()) {
        ends(out, bookmark.below()).put("/Count ").number(bookmark.below().size());
      }
      out.put(">>");
      write(bookmark.below(), bookmark.object());
    }
  }
}
