package org.imrletters.paper;

import java.util.List;
import org.imrletters.paper.layout.Line;
import org.imrletters.paper.layout.Mark;
import org.imrletters.paper.layout.Page;
import org.imrletters.paper.layout.StructureElement;
import org.imrletters.paper.layout.Text;
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
    content.patches();
    content.furniture(page.header(), "Header");
    content.marks();
    content.furniture(page.footer(), "Footer");
  }

  private void patches() {
    if (!page.patches().isEmpty()) {
      out.put("/Artifact <</Type/Layout>> BDC\n");
      page.patches().forEach(pen::fill);
      out.put("EMC\n");
    }
  }

  private void marks() {
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Words words) {
        if (words.line().to() > words.line().from()) {
          if (words.line().text().hasLinks()) {
            linked(words);
          } else {
            open(words.line().part());
            words(words);
          }
        }
      } else if (mark instanceof Mark.Dot dot) {
        open(dot.part());
        endText();
        pen.draw(dot);
      } else if (mark instanceof Mark.Picture picture) {
        open(picture.part());
        endText();
        pen.draw(picture, pictures.resource(picture.image()));
        structure.frame(picture, page.height());
      }
    }
    close();
  }

  private void furniture(List<Mark.Words> words, String kind) {
    if (!words.isEmpty()) {
      out.put("/Artifact <</Type/Pagination/Subtype/").put(kind).put(">> BDC\n");
      words.forEach(this::words);
      endText();
      out.put("EMC\n");
    }
  }

  private void open(StructureElement part) {
    if (part != open) {
      close();
      out.put(TagNames.of(part.role())).put(" <</MCID ").number(structure.mark(part, number)).put(">> BDC\n");
      open = part;
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

  private void words(Mark.Words words) {
    Line line = words.line();
    begin(words.x(), words.y());
    characters(line.text(), line.from(), end(line));
  }

  /** The space at a line's end parts its last word from the first of the next line for whoever copies them. */
  private static int end(Line line) {
    return line.spaced() ? line.to() + 1 : line.to();
  }

  /** Each link of a line is a piece of its own. */
  private void linked(Mark.Words words) {
    Line line = words.line();
    Text text = line.text();
    for (int from = line.from(); from < end(line);) {
      StructureElement link = text.link(from);
      int to = Math.min(text.linkEnd(from), end(line));
      double x = words.x() + text.width(line.from(), from);
      open(link == null ? line.part() : link);
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
    for (TextRun stretch : text.stretches()) {
      int to = Math.min(stretch.to(), end);
      if (to > from) {
        UsedFont its = face(stretch);
        pen.color(stretch.color());
        out.put('(');
        for (; from < to; from++) {
          int code = its.code(text.codePoint(from));
          out.literal(code >> 8).literal(code & 0xFF);
        }
        out.put(") Tj\n");
      }
    }
  }

  private UsedFont face(TextRun stretch) {
    UsedFont its = fonts.of(stretch.typeface());
    if (its != font || stretch.size() != size) {
      out.put(its.resource()).put(' ').hundredths(Math.round(stretch.size() * 100)).put(" Tf\n");
      font = its;
      size = stretch.size();
    }
    return its;
  }
}
