package org.imrletters.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.Footer;
import org.imrletters.letter.Letter;
import org.imrletters.style.Align;
import org.imrletters.style.Face;
import org.imrletters.style.PageLook;
import org.imrletters.style.Styled;

/** Sets what stands at the foot of each page: in the middle of its lower margin, at the left and at the right. */
final class FootLines {

  private final Footer footer;
  private final Face left;
  private final Face right;
  private final Part part;
  private final Fonts fonts;

  FootLines(Letter letter, Looks looks, Part part, Fonts fonts) {
    Styled body = looks.root().child("body", "", false);
    this.footer = letter.footer();
    this.left = body.child("div", "footer-left", true).look().face();
    this.right = body.child("div", "footer-right", footer.left().isEmpty()).look().face();
    this.part = part;
    this.fonts = fonts;
  }

  /**
   * The words at the foot of one page.
   *
   * @param number of the page, from 1
   * @param count of the pages
   */
  List<Mark.Words> words(PageLook look, int number, int count) {
    String counted = footer.right().replace(Footer.PAGES, "" + count).replace(Footer.PAGE, "" + number);
    Text leftText = TextMaker.text(footer.left(), left, fonts);
    Text rightText = TextMaker.text(counted, right, fonts);
    double room = look.width() - look.margin().left() - look.margin().right();
    double rightWidth = Math.min(LineBreaker.most(rightText), Math.max(room / 2, room - LineBreaker.most(leftText)));
    List<Mark.Words> words = new ArrayList<>();
    set(words, leftText, left, Align.LEFT, look, room - rightWidth);
    set(words, rightText, right, Align.RIGHT, look, rightWidth);
    return words;
  }

  private void set(List<Mark.Words> words, Text text, Face face, Align align, PageLook look, double width) {
    Strut strut = Strut.of(face, fonts.of(face).get(0));
    List<Line> lines = LineBreaker.lines(text, part, strut, width);
    double height = lines.stream().mapToDouble(Line::height).sum();
    double y = look.height() - (look.margin().bottom() + height) / 2;
    double room = look.width() - look.margin().left() - look.margin().right();
    for (Line line : lines) {
      words.add(new Mark.Words(line, Paragraph.x(line, align, look.margin().left(), room), y + line.above()));
      y += line.height();
    }
  }
}
