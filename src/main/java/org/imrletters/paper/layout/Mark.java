package org.imrletters.paper.layout;

import org.imrletters.letter.Image;
import org.imrletters.paper.style.Marker;

/** Something on a page, at its place in points from the page's top left corner. */
public sealed interface Mark {

  /** This mark, moved. */
  Mark moved(double right, double down);

  /**
   * A line of words.
   *
   * @param line the words
   * @param x where its first character begins
   * @param y where its letters stand
   */
  record Words(Line line, double x, double y) implements Mark {

    @Override
    public Words moved(double right, double down) {
      return new Words(line, x + right, y + down);
    }
  }

  /**
   * What stands before a point that is not numbered.
   *
   * @param part the label that it is
   * @param shape a disc, a circle or a square
   * @param x its left edge
   * @param y its upper edge
   * @param size its width and height
   * @param color red, green and blue as {@code 0xRRGGBB}
   */
  record Dot(StructureElement part, Marker shape, double x, double y, double size, int color) implements Mark {

    @Override
    public Dot moved(double right, double down) {
      return new Dot(part, shape, x + right, y + down, size, color);
    }
  }

  /**
   * A picture.
   *
   * @param part the figure that it is
   * @param image what is printed
   * @param x its left edge
   * @param y its upper edge
   * @param width in points
   * @param height in points
   */
  record Picture(StructureElement part, Image image, double x, double y, double width, double height) implements Mark {

    @Override
    public Picture moved(double right, double down) {
      return new Picture(part, image, x + right, y + down, width, height);
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
  record Patch(double x, double y, double width, double height, int color) implements Mark {

    @Override
    public Patch moved(double right, double down) {
      return new Patch(x + right, y + down, width, height, color);
    }
  }
}
