package org.imrletters.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.imrletters.proof.PrintedPdf.Run;
import org.jspecify.annotations.Nullable;

/** What the pages of a letter show: line by line, or by the numbers under which tags ask for it. */
record PageTexts(PrintedPdf pdf, List<PageText> inOrder, Map<COSDictionary, PageText> byPage,
    Map<COSDictionary, FontText> fonts) {

  private static final Comparator<Run> TOP_DOWN = Comparator.comparingDouble(Run::y).reversed();

  static PageTexts of(PrintedPdf pdf) throws IOException {
    PageTexts texts = new PageTexts(pdf, new ArrayList<>(), new IdentityHashMap<>(), new IdentityHashMap<>());
    for (COSDictionary page : pdf.pageTree()) {
      texts.add(page);
    }
    return texts;
  }

  /** What this page shows under this number; nothing where a tag points nowhere. */
  List<Run> runs(COSDictionary page, int number) {
    return Optional.ofNullable(byPage.get(page)).map(text -> text.runs(number)).orElse(List.of());
  }

  /** The words of all pages, each line of them as the eye goes: a page's foot comes last, wherever it stands in the file. */
  String byLine() {
    StringBuilder words = new StringBuilder();
    for (int page = 0; page < inOrder.size(); page++) {
      words.append(page == 0 ? "" : "\n").append("-- page ").append(page + 1).append(" --\n\n");
      lines(inOrder.get(page)).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(line -> words.append(line).append('\n'));
    }
    return words.toString();
  }

  private static List<String> lines(PageText page) {
    List<List<Run>> lines = new ArrayList<>();
    for (Run run : page.runs().stream().sorted(TOP_DOWN).toList()) {
      if (lines.isEmpty() || !lines.get(lines.size() - 1).get(0).isBeside(run)) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(run);
    }
    return lines.stream()
        .map(line -> line.stream().sorted(Comparator.comparingDouble(Run::start)).toList())
        .map(PageText::joined)
        .toList();
  }

  private void add(COSDictionary page) throws IOException {
    COSDictionary resources = dictionary(PrintedPdf.inherited(page, COSName.RESOURCES).orElse(null));
    PageText shown = new PageText(inOrder.size() + 1, fonts(dictionary(resources.getDictionaryObject(COSName.FONT))),
        resources);
    for (COSBase content : PrintedPdf.each(page.getDictionaryObject(COSName.CONTENTS)).toList()) {
      if (content instanceof COSStream stream) {
        shown.show(pdf.content(stream));
      }
    }
    byPage.put(page, shown);
    inOrder.add(shown);
  }

  private Map<COSName, FontText> fonts(COSDictionary all) throws IOException {
    Map<COSName, FontText> named = new HashMap<>();
    for (COSName name : all.keySet()) {
      if (all.getDictionaryObject(name) instanceof COSDictionary font) {
        named.put(name, known(font));
      }
    }
    return named;
  }

  private FontText known(COSDictionary font) throws IOException {
    FontText known = fonts.get(font);
    if (known == null) {
      known = new FontText(font);
      if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
        known.readTexts(pdf.content(table));
      }
      fonts.put(font, known);
    }
    return known;
  }

  static COSDictionary dictionary(@Nullable COSBase found) {
    return found instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
  }
}
