package org.imrletters.paper;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.paper.layout.Line;
import org.imrletters.paper.layout.Mark;
import org.imrletters.paper.layout.Page;
import org.imrletters.paper.layout.Pages;
import org.imrletters.paper.layout.Text;
import org.imrletters.paper.layout.TextRun;
import org.imrletters.paper.layout.Typeface;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.pdf.PdfObjects;

/** The fonts of one letter. */
final class UsedFonts {

  private final PdfObjects objects;
  private final List<UsedFont> fonts = new ArrayList<>();

  private UsedFonts(PdfObjects objects) {
    this.objects = objects;
  }

  /** Looks through all words, those at the pages' feet too. */
  static UsedFonts of(Pages pages, PdfObjects objects) {
    UsedFonts fonts = new UsedFonts(objects);
    for (Page page : pages.pages()) {
      page.marks().forEach(fonts::use);
      page.header().forEach(fonts::use);
      page.footer().forEach(fonts::use);
    }
    return fonts;
  }

  private void use(Mark mark) {
    if (mark instanceof Mark.Words words) {
      Line line = words.line();
      Text text = line.text();
      int from = line.from();
      for (TextRun stretch : text.stretches()) {
        int to = Math.min(stretch.to(), line.to());
        if (to > from) {
          UsedFont font = of(stretch.typeface());
          for (; from < to; from++) {
            font.use(text.codePoint(from));
          }
        }
      }
    }
  }

  UsedFont of(Typeface typeface) {
    for (UsedFont font : fonts) {
      if (font.face() == typeface) {
        return font;
      }
    }
    UsedFont font = new UsedFont((FontFace) typeface, fonts.size() + 1, objects);
    fonts.add(font);
    return font;
  }

  void write() {
    fonts.forEach(font -> font.write(objects));
  }

  /** Appends the names that pages know them by. */
  void names(PdfBytes out) {
    out.put("/Font<<");
    fonts.forEach(font -> out.put(font.resource()).put(' ').reference(font.object()));
    out.put(">>");
  }
}
