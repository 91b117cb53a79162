package org.imrletters.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The words of each marked piece of a file's pages, by the number that tags call it by (ISO 32000-1, 14.7.4). */
final class MarkedWords {

  private final Map<COSDictionary, Integer> pageNumbers = new IdentityHashMap<>();
  private final Map<List<Integer>, String> words = new HashMap<>();

  private MarkedWords() {}

  static MarkedWords of(PDDocument file) throws IOException {
    MarkedWords marked = new MarkedWords();
    for (PDPage page : file.getPages()) {
      int number = marked.pageNumbers.size();
      marked.pageNumbers.put(page.getCOSObject(), number);
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      // A letter that is drawn twice is two letters.
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      extractor.getMarkedContents().forEach(piece -> marked.put(number, piece));
    }
    return marked;
  }

  /** The words of the piece with this number on this page; none where a tag points nowhere. */
  String on(@Nullable PDPage page, int number) {
    if (page == null) {
      return "";
    }
    Integer known = pageNumbers.get(page.getCOSObject());
    return known == null ? "" : words.getOrDefault(List.of(known, number), "");
  }

  private void put(int page, PDMarkedContent piece) {
    if (piece.getMCID() >= 0) {
      words.merge(List.of(page, piece.getMCID()), text(piece), String::concat);
    }
    piece.getContents()
        .stream()
        .filter(PDMarkedContent.class::isInstance)
        .forEach(inner -> put(page, (PDMarkedContent) inner));
  }

  private static String text(PDMarkedContent piece) {
    StringBuilder text = new StringBuilder();
    float line = Float.NaN;
    for (Object part : piece.getContents()) {
      if (part instanceof TextPosition glyph) {
        boolean below = Math.abs(glyph.getYDirAdj() - line) > 1;
        text.append(below ? " " : "").append(glyph.getUnicode());
        line = glyph.getYDirAdj();
      }
    }
    return text.toString();
  }
}
