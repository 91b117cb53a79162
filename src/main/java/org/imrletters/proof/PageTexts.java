package org.imrletters.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** What each page of a letter shows. */
final class PageTexts {

  private final OpenedPdf pdf;
  private final Map<COSDictionary, ShownText> pages = new IdentityHashMap<>();
  private final Map<COSStream, GlyphText> fonts = new IdentityHashMap<>();

  private PageTexts(OpenedPdf pdf) {
    this.pdf = pdf;
  }

  static PageTexts of(OpenedPdf pdf) throws IOException {
    PageTexts texts = new PageTexts(pdf);
    for (COSDictionary page : Pages.of(pdf)) {
      texts.add(page);
    }
    return texts;
  }

  /** What this page shows under this number. */
  String text(COSDictionary page, int number) {
    ShownText shown = pages.get(page);
    return shown == null ? "" : shown.text(number);
  }

  private void add(COSDictionary page) throws IOException {
    COSDictionary resources = dictionary(Pages.inherited(page, COSName.RESOURCES).orElse(null));
    ShownText shown = new ShownText(fonts(dictionary(resources.getDictionaryObject(COSName.FONT))),
        dictionary(resources.getDictionaryObject(COSName.PROPERTIES)));
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    if (contents instanceof COSStream stream) {
      shown.show(pdf.content(stream));
    } else if (contents instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        if (several.getObject(i) instanceof COSStream stream) {
          shown.show(pdf.content(stream));
        }
      }
    }
    pages.put(page, shown);
  }

  private Map<COSName, GlyphText> fonts(COSDictionary all) throws IOException {
    Map<COSName, GlyphText> named = new HashMap<>();
    for (COSName name : all.keySet()) {
      if (all.getDictionaryObject(name) instanceof COSDictionary font
          && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
        named.put(name, glyphs(table));
      }
    }
    return named;
  }

  private GlyphText glyphs(COSStream table) throws IOException {
    GlyphText known = fonts.get(table);
    if (known == null) {
      known = GlyphText.of(pdf.content(table));
      fonts.put(table, known);
    }
    return known;
  }

  private static COSDictionary dictionary(@Nullable COSBase found) {
    return found instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
  }
}
