package org.imrletters.paper;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.paper.layout.DisplayItem;
import org.imrletters.paper.layout.Page;
import org.imrletters.paper.layout.PagedLetter;
import org.imrletters.paper.layout.Text;
import org.imrletters.paper.layout.Typeface;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.pdf.PdfObjects;

/** The fonts of one letter. */
record UsedFonts(PdfObjects objects, List<UsedFont> fonts) {

  /** Looks through all words, those at the pages' feet too. */
  static UsedFonts of(PagedLetter pages, PdfObjects objects) {
    UsedFonts fonts = new UsedFonts(objects, new ArrayList<>());
    for (Page page : pages.pages()) {
      page.all().forEach(fonts::use);
    }
    return fonts;
  }

  private void use(DisplayItem mark) {
    if (mark instanceof DisplayItem.Words words) {
      Text text = words.line().text();
      text.pieces(words.line().from(), words.line().end(), (run, from, to) -> {
        UsedFont font = of(run.typeface());
        for (int i = from; i < to; i++) {
          font.use(Math.max(UsedFont.SPACE, text.codePoint(i)));
        }
      });
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
