package org.imrletters.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The words of a letter in reading order, which is the order of its tags (ISO 32000-1, 14.7), whatever order its pages
 * are painted in. The marks of points are no words.
 */
final class PrintedWords {

  private static final COSName MARK = COSName.getPDFName("Lbl");

  /** Tags and stretches of text; a letter of 300 pages has a tenth of it. */
  private static final int MOST_NODES = 300_000;

  /** A letter has at most 200,000 characters. */
  private static final int MOST_CHARACTERS = 1_000_000;

  private final PageTexts pages;
  private final Deque<Node> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();

  private PrintedWords(PageTexts pages) {
    this.pages = pages;
  }

  /** A tag or a number of text, and the page on which it stands unless it says another one. */
  private record Node(COSBase node, COSDictionary page) {}

  static List<String> of(OpenedPdf pdf) throws IOException {
    if (!(pdf.catalog().getDictionaryObject(COSName.STRUCT_TREE_ROOT) instanceof COSDictionary root)) {
      throw new IOException("a file without tags");
    }
    PrintedWords words = new PrintedWords(PageTexts.of(pdf));
    words.push(root.getDictionaryObject(COSName.K), new COSDictionary());
    words.walk();
    String all = words.text.toString().strip();
    return all.isEmpty() ? List.of() : List.of(all.split("[\\s\u00A0]+"));
  }

  private void walk() throws IOException {
    for (int nodes = 0; !open.isEmpty(); nodes++) {
      if (nodes > MOST_NODES || text.length() > MOST_CHARACTERS) {
        throw new IOException("more text than a letter has");
      }
      Node next = open.pop();
      if (next.node instanceof COSArray kids) {
        for (int i = kids.size() - 1; i >= 0; i--) {
          push(kids.getObject(i), next.page);
        }
      } else if (next.node instanceof COSInteger number) {
        text.append(pages.text(next.page, number.intValue()));
      } else if (next.node instanceof COSDictionary tag && !MARK.equals(tag.getDictionaryObject(COSName.S))) {
        COSDictionary page = tag.getDictionaryObject(COSName.PG) instanceof COSDictionary own ? own : next.page;
        push(tag.getDictionaryObject(tag.containsKey(COSName.MCID) ? COSName.MCID : COSName.K), page);
      }
    }
  }

  private void push(@Nullable COSBase node, COSDictionary page) throws IOException {
    if (open.size() > MOST_NODES) {
      throw new IOException("more tags than a letter has");
    }
    if (node != null) {
      open.push(new Node(node, page));
    }
  }
}
