package org.imrletters.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.imrletters.paper.layout.DisplayItem;
import org.imrletters.paper.layout.Page;
import org.imrletters.paper.layout.PagedLetter;
import org.imrletters.paper.layout.Text;
import org.imrletters.paper.layout.Typeface;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.pdf.PdfObjects;

/**
 * The fonts of one file.
 *
 * @param maker makes one of its face and its number
 * @param fonts each once, whichever pack asks for it
 */
record UsedFonts(PdfObjects objects, BiFunction<FontFace, Integer, UsedFont> maker, List<UsedFont> fonts) {

  /** Those of a file whose pages are not all known. */
  static UsedFonts numbered(PdfObjects objects) {
    return new UsedFonts(objects, (face, number) -> new NumberedFont(face, number, objects), new ArrayList<>());
  }

  /** Looks through all words of a letter, those at the pages' feet too. */
  static UsedFonts of(PagedLetter pages, PdfObjects objects) {
    UsedFonts fonts = new UsedFonts(objects, (face, number) -> new UsedFont(face, number, objects), new ArrayList<>());
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
    FontFace face = (FontFace) typeface;
    for (UsedFont font : fonts) {
      if (font.face().file() == face.file()) {
        return font;
      }
    }
    UsedFont font = maker.apply(face, fonts.size() + 1);
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
