package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.MarginLine;
import org.imrletters.paper.layout.Typeface.FontSet;
import org.imrletters.paper.style.Face;
import org.imrletters.paper.style.Look.Align;
import org.imrletters.paper.style.Look.PageLook;
import org.imrletters.paper.style.StyleSheet;

/**
 * Sets what stands in the middle of a page's upper or lower margin, at the left and at the right.
 *
 * @param above whether it is the upper one
 * @param left the words at the left
 * @param right the words at the right
 * @param element what they are a part of
 */
record MarginBoxes(boolean above, String left, String right, StyleSheet style, StructureElement element,
    FontSet fonts) {

  /**
   * The words in the margin of one page.
   *
   * @param number of the page, from 1
   * @param count of the pages
   */
  List<DisplayItem.Words> words(PageLook look, int number, int count) {
    Face leftFace = face("-left");
    Face rightFace = face("-right");
    Text leftText = TextShaper.text(counted(left, number, count), leftFace, fonts);
    Text rightText = TextShaper.text(counted(right, number, count), rightFace, fonts);
    double room = look.innerWidth();
    double rightWidth = Math.min(LineBreaker.most(rightText), Math.max(room / 2, room - LineBreaker.most(leftText)));
    List<DisplayItem.Words> words = new ArrayList<>(set(leftText, leftFace, Align.LEFT, look, room - rightWidth));
    words.addAll(set(rightText, rightFace, Align.RIGHT, look, rightWidth));
    return words;
  }

  private Face face(String side) {
    return style.marginLine((above ? "header" : "footer") + side).face();
  }

  private static String counted(String text, int number, int count) {
    return text.replace(MarginLine.PAGES, "" + count).replace(MarginLine.PAGE, "" + number);
  }

  private List<DisplayItem.Words> set(Text text, Face face, Align align, PageLook look, double width) {
    List<TextLine> lines = LineBreaker.lines(text, element, Strut.of(face, fonts), width, 0);
    double height = lines.stream().mapToDouble(TextLine::height).sum();
    double y = above ? (look.margin().top() - height) / 2 : look.height() - (look.margin().bottom() + height) / 2;
    return stacked(lines, align, look.margin().left(), look.innerWidth(), y);
  }

  /** These lines one below the other between these edges. */
  static List<DisplayItem.Words> stacked(List<TextLine> lines, Align align, double left, double room, double top) {
    List<DisplayItem.Words> words = new ArrayList<>();
    double y = top;
    for (TextLine line : lines) {
      words.add(line.aligned(align, left, room, y + line.above()));
      y += line.height();
    }
    return words;
  }
}
