package org.imrletters.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.imrletters.paper.layout.DisplayItem;
import org.imrletters.paper.layout.Page;
import org.imrletters.paper.layout.PagedLetter;
import org.imrletters.paper.layout.Text;
import org.imrletters.paper.layout.Typeface;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.pdf.PdfObjects;

/** The fonts of one letter. */
record UsedFonts(PdfObjects objects, Map<Typeface, UsedFont> fonts) {

  /** Looks through all words, those at the pages' feet too. */
  static UsedFonts of(PagedLetter pages, PdfObjects objects) {
    UsedFonts fonts = new UsedFonts(objects, new LinkedHashMap<>());
    pages.pages().stream().flatMap(Page::all).forEach(fonts::use);
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
    return fonts.computeIfAbsent(typeface, face -> new UsedFont((FontFace) face, fonts.size() + 1, objects));
  }

  void write() {
    fonts.values().forEach(font -> font.write(objects));
  }

  /** Appends the names that pages know them by. */
  void names(PdfBytes out) {
    out.put("/Font<<");
    fonts.values().forEach(font -> out.put(font.resource()).put(' ').reference(font.object()));
    out.put(">>");
  }
}
