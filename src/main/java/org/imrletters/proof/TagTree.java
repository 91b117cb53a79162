package org.imrletters.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.imrletters.proof.PrintedPdf.Run;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a letter from the first to the last, which is the order of reading (ISO 32000-1, 14.7), whatever order its
 * pages are painted in.
 */
record TagTree(PageTexts pages, TagTree.Visitor visitor, Deque<TagTree.Node> open) {

  private static final COSName MARK = COSName.getPDFName("Lbl");

  /** Tags and stretches of text; a letter of 300 pages has a tenth of it. */
  private static final int MOST_NODES = 300_000;

  /** Who is shown the tags. */
  interface Visitor {

    /** Takes a tag in; tells whether what is within it is to be shown as well. */
    boolean enters(COSDictionary tag, int depth);

    /** Takes in words that stand in the tag of the depth before this one. */
    void words(List<Run> runs, int depth);
  }

  /** A tag or a number of text, and the page on which it stands unless it says another one. */
  record Node(COSBase node, COSDictionary page, int depth) {}

  /** Walks through the tags of this file; whether it has any at all. */
  static boolean walk(PrintedPdf pdf, Visitor visitor) throws IOException {
    if (!(pdf.catalog().getDictionaryObject(COSName.STRUCT_TREE_ROOT) instanceof COSDictionary root)) {
      return false;
    }
    TagTree tree = new TagTree(pdf.texts(), visitor, new ArrayDeque<>());
    tree.push(root.getDictionaryObject(COSName.K), new COSDictionary(), 0);
    tree.walk();
    return true;
  }

  /** The words of a letter in the order of reading; the marks of points are no words. */
  static List<String> words(PrintedPdf pdf) throws IOException {
    List<Run> all = new ArrayList<>();
    boolean tagged = walk(pdf, new Visitor() {
      @Override
      public boolean enters(COSDictionary tag, int depth) {
        return !MARK.equals(tag.getDictionaryObject(COSName.S));
      }

      @Override
      public void words(List<Run> runs, int depth) {
        all.addAll(runs);
      }
    });
    PrintedPdf.refuse(!tagged, "a file without tags");
    String text = PageText.joined(all).strip();
    return text.isEmpty() ? List.of() : List.of(text.split("[\\s\u00A0]+"));
  }

  private void walk() throws IOException {
    for (int nodes = 0; !open.isEmpty(); nodes++) {
      PrintedPdf.refuse(nodes > MOST_NODES, "more tags than a letter has");
      Node next = open.pop();
      if (next.node instanceof COSArray kids) {
        for (int i = kids.size() - 1; i >= 0; i--) {
          push(kids.getObject(i), next.page, next.depth);
        }
      } else if (next.node instanceof COSInteger number) {
        visitor.words(pages.runs(next.page, number.intValue()), next.depth);
      } else if (next.node instanceof COSDictionary tag) {
        enter(tag, next);
      }
    }
  }

  private void enter(COSDictionary tag, Node at) throws IOException {
    COSDictionary page = tag.getDictionaryObject(COSName.PG) instanceof COSDictionary own ? own : at.page;
    if (tag.containsKey(COSName.MCID)) {
      push(tag.getDictionaryObject(COSName.MCID), page, at.depth);
    } else if (tag.containsKey(COSName.S) && visitor.enters(tag, at.depth)) {
      push(tag.getDictionaryObject(COSName.K), page, at.depth + 1);
    }
  }

  private void push(@Nullable COSBase node, COSDictionary page, int depth) throws IOException {
    PrintedPdf.refuse(open.size() > MOST_NODES, "more tags than a letter has");
    if (node != null) {
      open.push(new Node(node, page, depth));
    }
  }
}
