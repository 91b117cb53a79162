package org.imrletters.paper;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.paper.layout.PagedLetter.OutlineEntry;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.pdf.PdfObjects;

/** Writes the outline that a reader shows beside the pages: sections, and below each its disputed items. */
final class Bookmarks {

  private final PdfObjects objects;
  private final int[] pages;
  private final double[] heights;

  /** A line of the outline with the lines below it. */
  private record Bookmark(int object, OutlineEntry entry, List<Bookmark> below) {}

  private Bookmarks(PdfObjects objects, int[] pages, double[] heights) {
    this.objects = objects;
    this.pages = pages;
    this.heights = heights;
  }

  /** Writes the outline; its object, or 0 where there is nothing to outline. */
  static int write(List<OutlineEntry> outline, int[] pages, double[] heights, PdfObjects objects) {
    if (outline.isEmpty()) {
      return 0;
    }
    int root = objects.reserve();
    Bookmarks bookmarks = new Bookmarks(objects, pages, heights);
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
    return out.put("/First ")
        .reference(bookmarks.get(0).object())
        .put("/Last ")
        .reference(bookmarks.get(bookmarks.size() - 1).object());
  }

  private void write(List<Bookmark> bookmarks, int parent) {
    for (int i = 0; i < bookmarks.size(); i++) {
      Bookmark bookmark = bookmarks.get(i);
      OutlineEntry entry = bookmark.entry();
      PdfBytes out = objects.begin(bookmark.object())
          .put("<</Title")
          .text(entry.title())
          .put("/Parent ")
          .reference(parent)
          .put("/Dest[")
          .reference(pages[entry.page()])
          .put("/XYZ null ")
          .hundredths(Math.round((heights[entry.page()] - entry.y()) * 100))
          .put(" null]");
      if (i > 0) {
        out.put("/Prev ").reference(bookmarks.get(i - 1).object());
      }
      if (i + 1 < bookmarks.size()) {
        out.put("/Next ").reference(bookmarks.get(i + 1).object());
      }
      if (!bookmark.below().isEmpty()) {
        ends(out, bookmark.below()).put("/Count ").number(bookmark.below().size());
      }
      out.put(">>");
      write(bookmark.below(), bookmark.object());
    }
  }
}
