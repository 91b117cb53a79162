package org.imrletters.paper.picture;

import java.awt.geom.AffineTransform;

/**
 * How large a drawing is, and how its coordinates come to lie in it.
 *
 * @param width in 96ths of an inch
 * @param height in 96ths of an inch
 * @param place brings its coordinates to points counted from its upper left corner
 * @param lengths what shares of lengths are of
 */
record Viewport(double width, double height, AffineTransform place, Lengths lengths) {

  private static final String SIZE_HINT = "give its svg a viewBox, such as viewBox=\"0 0 300 100\", or a width and a height";

  /** What the outermost element says. */
  static Viewport of(Node svg) throws FileMistake {
    double[] box = box(svg);
    double width = size(svg, "width");
    double height = size(svg, "height");
    if (box.length == 0 && (width == 0 || height == 0)) {
      throw FileMistake.broken("the drawing does not say how large it is", SIZE_HINT, svg.offset());
    }
    double ratio = box.length == 0 ? height / width : box[3] / box[2];
    double across = width > 0 ? width : height > 0 ? height / ratio : box[2];
    double down = height > 0 ? height : across * ratio;
    if (!isSane(across) || !isSane(down)) {
      throw FileMistake.broken("the drawing has a size that no page can show", SIZE_HINT, svg.offset());
    }
    Lengths lengths = box.length == 0 ? new Lengths(across, down) : new Lengths(box[2], box[3]);
    return new Viewport(across, down, box.length == 0 ? new AffineTransform() : place(svg, box, across, down), lengths);
  }

  private static boolean isSane(double size) {
    return Bounds.isSane(size) && Bounds.isSane(1 / size);
  }

  private static double[] box(Node svg) throws FileMistake {
    if (!svg.has("viewBox")) {
      return new double[0];
    }
    Numbers in = svg.numbers("viewBox");
    double[] box = {in.number(), in.number(), in.number(), in.number()};
    if (!in.atEnd() || box[2] <= 0 || box[3] <= 0) {
      throw in.unreadable(0);
    }
    return box;
  }

  /** In 96ths of an inch; 0 where it hangs on what the drawing stands in, or is not said. */
  private static double size(Node svg, String name) throws FileMistake {
    String said = svg.get(name);
    if (said.isEmpty() || said.equals("auto") || said.matches(".*(?:%|em|ex)")) {
      return 0;
    }
    double size = svg.length(name, "0", Lengths.Of.ONE, new Lengths(0, 0));
    if (size <= 0) {
      throw svg.unreadable(name, 0);
    }
    return size;
  }

  /** As {@code preserveAspectRatio} says (SVG 1.1, 7.8). */
  private static AffineTransform place(Node svg, double[] box, double width, double height) throws FileMistake {
    String said = svg.get("preserveAspectRatio");
    String[] words = (said.isEmpty() ? "xMidYMid" : said).split("\\s+");
    double across = width / box[2];
    double down = height / box[3];
    if (!words[0].equals("none")) {
      boolean slice = words.length == 2 && words[1].equals("slice");
      if (words.length > 2 || words.length == 2 && !slice && !words[1].equals("meet")
          || !words[0].matches("x(Min|Mid|Max)Y(Min|Mid|Max)")) {
        throw svg.unreadable("preserveAspectRatio", 0);
      }
      across = slice ? Math.max(across, down) : Math.min(across, down);
      down = across;
    }
    double right = share(words[0], "x") * (width - across * box[2]);
    double below = share(words[0], "Y") * (height - down * box[3]);
    AffineTransform place = AffineTransform.getTranslateInstance(right, below);
    place.scale(across, down);
    place.translate(-box[0], -box[1]);
    return place;
  }

  private static double share(String align, String axis) {
    return align.contains(axis + "Mid") ? 0.5 : align.contains(axis + "Max") ? 1 : 0;
  }
}
