package org.imrletters.paper.layout;

import org.imrletters.letter.Image;
import org.imrletters.paper.style.Marker;

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
  }

  /**
   * What stands before a point that is not numbered.
   *
   * @param element the label that it is
   * @param shape a disc, a circle or a square
   * @param x its left edge
   * @param y its upper edge
   * @param size its width and height
   * @param color red, green and blue as {@code 0xRRGGBB}
   */
  record Bullet(StructureElement element, Marker shape, double x, double y, double size,
      int color) implements DisplayItem {

    @Override
    public Bullet moved(double right, double down) {
      return new Bullet(element, shape, x + right, y + down, size, color);
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
   * A filled rectangle that says nothing: a background or a line of a border.
   *
   * @param x its left edge
   * @param y its upper edge
   * @param width in points
   * @param height in points
   * @param color red, green and blue as {@code 0xRRGGBB}
   */
  record Rectangle(double x, double y, double width, double height, int color) implements DisplayItem {

    @Override
    public Rectangle moved(double right, double down) {
      return new Rectangle(x + right, y + down, width, height, color);
    }
  }
}
