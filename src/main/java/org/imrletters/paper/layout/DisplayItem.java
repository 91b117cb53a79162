package org.imrletters.paper.layout;

import java.util.List;
import org.imrletters.letter.Image;
import org.imrletters.paper.style.BorderLine;
import org.imrletters.paper.style.Look.TextDecoration;

/** Something on a page, at its place in points from the page's top left corner. */
public sealed interface DisplayItem {

  /** This item, moved. */
  DisplayItem moved(double right, double down);

  /**
   * A line of words.
   *
   * @param line the words
   * @param x where its first character begins
   * @param y its baseline
   */
  record Words(TextLine line, double x, double y) implements DisplayItem {

    @Override
    public Words moved(double right, double down) {
      return new Words(line, x + right, y + down);
    }

    /** Adds the lines along its words. */
    void decorate(List<Rectangle> rectangles) {
      line.text().pieces(line.from(), line.to(), (run, from, to) -> {
        for (TextDecoration decoration : run.face().decorations()) {
          double left = x + line.width(line.from(), from);
          rectangles.add(rectangle(decoration, run.face().size(), left, line.width(from, to)));
        }
      });
    }

    // In shares of the size of letters, as fonts for texts have them.
    private Rectangle rectangle(TextDecoration decoration, double size, double left, double width) {
      double above = switch (decoration.line()) {
        case UNDERLINE -> -0.08;
        case LINE_THROUGH -> 0.28;
        case OVERLINE -> 0.9;
      };
      return new Rectangle(left, y - above * size, width, 0.05 * size, BorderLine.Style.SOLID, decoration.color());
    }
  }

  /**
   * A picture.
   *
   * @param element the figure that it is
   * @param image what is printed
   * @param x its left edge
   * @param y its upper edge
   * @param width in points
   * @param height in points
   */
  record Figure(StructureElement element, Image image, double x, double y, double width,
      double height) implements DisplayItem {

    @Override
    public Figure moved(double right, double down) {
      return new Figure(element, image, x + right, y + down, width, height);
    }
  }

  /**
   * A rectangle that says nothing: a background, or a line of a border or along words.
   *
   * @param x its left edge
   * @param y its upper edge
   * @param width in points
   * @param height in points
   * @param style how the line is drawn that it is; never double
   * @param color red, green and blue as {@code 0xRRGGBB}
   */
  record Rectangle(double x, double y, double width, double height, BorderLine.Style style,
      int color) implements DisplayItem {

    @Override
    public Rectangle moved(double right, double down) {
      return new Rectangle(x + right, y + down, width, height, style, color);
    }
  }
}
