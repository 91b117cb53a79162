package org.imrletters.paper.picture;

import java.awt.geom.AffineTransform;

/** Reads what a {@code transform} says (SVG 1.1, 7.6). */
final class Transforms {

  private Transforms() {}

  /** All of a list, the last of which moves points first. */
  static AffineTransform read(Numbers in) throws FileMistake {
    AffineTransform all = new AffineTransform();
    while (!in.atEnd()) {
      all.concatenate(one(in));
      in.skipParting();
    }
    return all;
  }

  /** What moves points as the second does, and then as the first does. */
  static AffineTransform after(AffineTransform place, AffineTransform first) {
    AffineTransform both = new AffineTransform(place);
    both.concatenate(first);
    return both;
  }

  private static AffineTransform one(Numbers in) throws FileMistake {
    int start = in.at();
    String name = in.word();
    in.expect('(');
    double[] given = new double[6];
    int count = 0;
    while (in.hasNumber() && count < given.length) {
      given[count++] = in.number();
    }
    in.expect(')');
    return switch (name + count) {
      case "matrix6" -> new AffineTransform(given);
      case "translate1", "translate2" -> AffineTransform.getTranslateInstance(given[0], given[1]);
      case "scale1" -> AffineTransform.getScaleInstance(given[0], given[0]);
      case "scale2" -> AffineTransform.getScaleInstance(given[0], given[1]);
      case "rotate1", "rotate3" -> AffineTransform.getRotateInstance(Math.toRadians(given[0]), given[1], given[2]);
      case "skewX1" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(given[0])), 0);
      case "skewY1" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(given[0])));
      default -> throw in.unreadable(start);
    };
  }
}
