package org.imrletters.paper;

import java.util.List;
import org.imrletters.paper.layout.DisplayItem;
import org.imrletters.paper.layout.Page;
import org.imrletters.paper.layout.StructureElement;
import org.imrletters.paper.layout.Text;
import org.imrletters.paper.layout.TextLine;
import org.imrletters.paper.layout.TextRun;
import org.imrletters.paper.pdf.PdfBytes;
import org.jspecify.annotations.Nullable;

/** Writes what one page shows (ISO 32000-1, 7.8.2), each piece marked as what it is a part of. */
final class PageContent {

  private final Page page;
  private final int number;
  private final UsedFonts fonts;
  private final UsedPictures pictures;
  private final StructureTree structure;
  private final PageLinks links;
  private final PdfBytes out;
  private final Pen pen;
  private @Nullable StructureElement open;
  private @Nullable UsedFont font;
  private double size;
  private long lineX;
  private long lineY;
  private boolean inText;

  private PageContent(Page page, int number, UsedFonts fonts, UsedPictures pictures, StructureTree structure,
      PageLinks links, PdfBytes out) {
    this.page = page;
    this.number = number;
    this.fonts = fonts;
    this.pictures = pictures;
    this.structure = structure;
    this.links = links;
    this.out = out;
    this.pen = new Pen(out, page.height());
  }

  /** Appends the content of the page of this number, from 0. */
  static void write(Page page, int number, UsedFonts fonts, UsedPictures pictures, StructureTree structure,
      PageLinks links, PdfBytes out) {
    PageContent content = new PageContent(page, number, fonts, pictures, structure, links, out);
    content.rectangles();
    content.furniture(page.header(), "Header");
    content.items();
    content.furniture(page.footer(), "Footer");
  }

  private void rectangles() {
    if (!page.rectangles().isEmpty()) {
      out.put("/Artifact <</Type/Layout>> BDC\n");
      page.rectangles().forEach(pen::fill);
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
      } else if (item instanceof DisplayItem.Bullet bullet) {
        open(bullet.element());
        endText();
        pen.draw(bullet);
      } else if (item instanceof DisplayItem.Figure picture) {
        open(picture.element());
        endText();
        pen.draw(picture, pictures.resource(picture.image()));
        structure.frame(picture, page.height());
      }
    }
    close();
  }

  private void furniture(List<DisplayItem.Words> words, String kind) {
    if (!words.isEmpty()) {
      out.put("/Artifact <</Type/Pagination/Subtype/").put(kind).put(">> BDC\n");
      words.forEach(this::words);
      endText();
      out.put("EMC\n");
    }
  }

  private void open(StructureElement element) {
    if (element != open) {
      close();
      out.put("/")
          .put(element.type().structure())
          .put(" <</MCID ")
          .number(structure.mark(element, number))
          .put(">> BDC\n");
      open = element;
    }
  }

  private void close() {
    endText();
    if (open != null) {
      out.put("EMC\n");
      open = null;
    }
  }

  private void endText() {
    if (inText) {
      out.put("ET\n");
      inText = false;
    }
  }

  private void words(DisplayItem.Words words) {
    TextLine line = words.line();
    begin(words.x(), words.y());
    characters(line.text(), line.from(), end(line));
  }

  /** The space at a line's end parts its last word from the first of the next line for whoever copies them. */
  private static int end(TextLine line) {
    return line.spaced() ? line.to() + 1 : line.to();
  }

  /** Each link of a line is a piece of its own. */
  private void linked(DisplayItem.Words words) {
    TextLine line = words.line();
    Text text = line.text();
    for (int from = line.from(); from < end(line);) {
      StructureElement link = text.link(from);
      int to = Math.min(text.linkEnd(from), end(line));
      double x = words.x() + text.width(line.from(), from);
      open(link == null ? line.element() : link);
      begin(x, words.y());
      characters(text, from, to);
      if (link != null) {
        links.add(link, number, x, page.height() - words.y(), text.width(from, Math.min(to, line.to())), line);
      }
      from = to;
    }
  }

  private void begin(double left, double base) {
    if (!inText) {
      out.put("BT\n");
      inText = true;
      lineX = 0;
      lineY = 0;
    }
    long x = Math.round(left * 100);
    long y = Math.round((page.height() - base) * 100);
    out.hundredths(x - lineX).put(' ').hundredths(y - lineY).put(" Td\n");
    lineX = x;
    lineY = y;
  }

  private void characters(Text text, int first, int end) {
    int from = first;
    for (TextRun run : text.runs()) {
      int to = Math.min(run.end(), end);
      if (to > from) {
        UsedFont its = face(run);
        pen.color(run.color());
        out.put('(');
        for (; from < to; from++) {
          int code = its.code(text.codePoint(from));
          out.literal(code >> 8).literal(code & 0xFF);
        }
        out.put(") Tj\n");
      }
    }
  }

  private UsedFont face(TextRun run) {
    UsedFont its = fonts.of(run.typeface());
    if (its != font || run.size() != size) {
      out.put(its.resource()).put(' ').hundredths(Math.round(run.size() * 100)).put(" Tf\n");
      font = its;
      size = run.size();
    }
    return its;
  }
}
