package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.Footer;
import org.imrletters.letter.Letter;
import org.imrletters.letter.RunningHead;
import org.imrletters.paper.style.Align;
import org.imrletters.paper.style.Face;
import org.imrletters.paper.style.PageLook;

/** Sets what stands in the middle of a page's upper or lower margin, at the left and at the right. */
final class MarginLines {

  private final boolean above;
  private final String left;
  private final String right;
  private final Face leftFace;
  private final Face rightFace;
  private final StructureElement part;
  private final Fonts fonts;

  private MarginLines(boolean above, String left, String right, Face leftFace, Face rightFace, StructureElement part,
      Fonts fonts) {
    this.above = above;
    this.left = left;
    this.right = right;
    this.leftFace = leftFace;
    this.rightFace = rightFace;
    this.part = part;
    this.fonts = fonts;
  }

  /** Those at the foot of each page. */
  static MarginLines foot(Letter letter, Looks looks, StructureElement part, Fonts fonts) {
    Footer footer = letter.footer();
    return new MarginLines(false, footer.left(), footer.right(), face(looks, "footer-left", true),
        face(looks, "footer-right", footer.left().isEmpty()), part, fonts);
  }

  /** Those at the head of each page that has any. */
  static MarginLines head(Letter letter, Looks looks, StructureElement part, Fonts fonts) {
    RunningHead head = letter.head();
    boolean first = letter.footer().equals(Footer.NONE);
    return new MarginLines(true, head.left(), head.right(), face(looks, "header-left", first),
        face(looks, "header-right", first && head.left().isEmpty()), part, fonts);
  }

  private static Face face(Looks looks, String style, boolean first) {
    return looks.root().child("body", "", false).child("div", style, first).look().face();
  }

  /**
   * The words in the margin of one page.
   *
   * @param number of the page, from 1
   * @param count of the pages
   */
  List<Mark.Words> words(PageLook look, int number, int count) {
    Text leftText = TextMaker.text(counted(left, number, count), leftFace, fonts);
    Text rightText = TextMaker.text(counted(right, number, count), rightFace, fonts);
    double room = look.width() - look.margin().left() - look.margin().right();
    double rightWidth = Math.min(LineBreaker.most(rightText), Math.max(room / 2, room - LineBreaker.most(leftText)));
    List<Mark.Words> words = new ArrayList<>();
    set(words, leftText, leftFace, Align.LEFT, look, room - rightWidth);
    set(words, rightText, rightFace, Align.RIGHT, look, rightWidth);
    return words;
  }

  private static String counted(String text, int number, int count) {
    return text.replace(Footer.PAGES, "" + count).replace(Footer.PAGE, "" + number);
  }

  private void set(List<Mark.Words> words, Text text, Face face, Align align, PageLook look, double width) {
    Strut strut = Strut.of(face, fonts.of(face).get(0));
    List<Line> lines = LineBreaker.lines(text, part, strut, width);
    double height = lines.stream().mapToDouble(Line::height).sum();
    double y = above ? (look.margin().top() - height) / 2 : look.height() - (look.margin().bottom() + height) / 2;
    double room = look.width() - look.margin().left() - look.margin().right();
    for (Line line : lines) {
      words.add(new Mark.Words(line, Paragraph.x(line, align, look.margin().left(), room), y + line.above()));
      y += line.height();
    }
  }
}
