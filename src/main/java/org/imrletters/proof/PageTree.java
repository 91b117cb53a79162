package org.imrletters.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The pages of a letter, from the tree that a file keeps them in (ISO 32000-1, 7.7.3). */
final class PageTree {

  /** Pages and what holds them together; a letter has at most 300 pages. */
  private static final int MOST_NODES = 1_000;

  private static final int HIGHEST_TREE = 20;

  private PageTree() {}

  static List<COSDictionary> of(PrintedPdf pdf) throws IOException {
    List<COSDictionary> pages = new ArrayList<>();
    Deque<COSBase> open = new ArrayDeque<>(PrintedPdf.each(pdf.catalog().getDictionaryObject(COSName.PAGES)).toList());
    for (int nodes = 0; !open.isEmpty(); nodes++) {
      PrintedPdf.refuse(nodes + open.size() > MOST_NODES, "more pages than a letter has");
      if (open.pop() instanceof COSDictionary node) {
        if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
          List<COSBase> firstLast = new ArrayList<>(PrintedPdf.each(kids).limit(MOST_NODES).toList());
          Collections.reverse(firstLast);
          firstLast.forEach(open::push);
        } else {
          pages.add(node);
        }
      }
    }
    return pages;
  }

  /** What a page has of this name, or else what holds it. */
  static Optional<COSBase> inherited(COSDictionary page, COSName name) {
    COSBase node = page;
    for (int height = 0; height < HIGHEST_TREE && node instanceof COSDictionary dictionary; height++) {
      COSBase value = dictionary.getDictionaryObject(name);
      if (value != null) {
        return Optional.of(value);
      }
      node = dictionary.getDictionaryObject(COSName.PARENT);
    }
    return Optional.empty();
  }
}
