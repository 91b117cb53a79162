package org.imrletters.paper;

import java.util.List;
import org.imrletters.letter.ElementType;
import org.imrletters.paper.layout.DisplayItem;
import org.imrletters.paper.layout.Page;
import org.imrletters.paper.layout.StructureElement;
import org.imrletters.paper.layout.TextLine;
import org.imrletters.paper.pdf.PdfBytes;
import org.jspecify.annotations.Nullable;

/** Writes what one page shows (ISO 32000-1, 7.8.2), each piece marked as what it is a part of. */
final class PageContent {

  private final Page page;
  private final UsedPictures pictures;
  private final PageTags tags;
  private final PdfBytes out;
  private final PagePainter painter;
  private final TextObject text;
  private @Nullable StructureElement open;

  PageContent(Page page, UsedFonts fonts, UsedPictures pictures, PageTags tags, PdfBytes out) {
    this.page = page;
    this.pictures = pictures;
    this.tags = tags;
    this.out = out;
    this.painter = new PagePainter(out, page.height());
    this.text = new TextObject(out, page.height(), fonts, painter);
  }

  /** Appends its content. */
  void write() {
    rectangles();
    furniture(page.header(), "Header");
    items();
    furniture(page.footer(), "Footer");
  }

  private void rectangles() {
    if (!page.rectangles().isEmpty()) {
      out.put("/Artifact <</Type/Layout>> BDC\n");
      page.rectangles().forEach(painter::fill);
      out.put("EMC\n");
    }
  }

  private void items() {
    for (DisplayItem item : page.items()) {
      if (item instanceof DisplayItem.Words words) {
        if (words.line().to() > words.line().from()) {
          if (words.line().text().hasLinks()) {
            linked(words);
          } else {
            open(words.line().element());
            words(words);
          }
        }
      } else if (item instanceof DisplayItem.Figure picture) {
        open(picture.element());
        text.end();
        painter.draw(picture, pictures.resource(picture.image()));
        tags.frame(picture, page.height());
      }
    }
    close();
  }

  private void furniture(List<DisplayItem.Words> words, String kind) {
    if (!words.isEmpty()) {
      out.put("/Artifact <</Type/Pagination/Subtype/").put(kind).put(">> BDC\n");
      words.forEach(this::words);
      text.end();
      out.put("EMC\n");
    }
  }

  private void open(StructureElement element) {
    if (element != open) {
      close();
      tags.begin(element, out);
      open = element;
    }
  }

  private void close() {
    text.end();
    if (open != null) {
      tags.end(out);
      open = null;
    }
  }

  private void words(DisplayItem.Words words) {
    TextLine line = words.line();
    text.write(line, line.from(), line.end(), words.x(), words.y());
  }

  /** Each link or passage of a line is a piece of its own. */
  private void linked(DisplayItem.Words words) {
    TextLine line = words.line();
    for (int from = line.from(); from < line.end();) {
      StructureElement link = line.text().link(from);
      int to = Math.min(line.text().linkEnd(from), line.end());
      double x = words.x() + line.width(line.from(), from);
      open(link == null ? line.element() : link);
      text.write(line, from, to, x, words.y());
      if (link != null && link.type() == ElementType.LINK) {
        tags.link(link, x, page.height() - words.y(), line.width(from, Math.min(to, line.to())), line);
      }
      from = to;
    }
  }
}
