package org.imrletters.paper.picture;

/** Reads what a {@code transform} says (SVG 1.1, 7.6). */
final class Transforms {

  private Transforms() {}

  /** All of a list, the last of which moves points first. */
  static Affine read(String text) throws BadValue {
    Numbers in = new Numbers(text);
    Affine all = Affine.NONE;
    while (!in.atEnd()) {
      all = all.after(one(in));
      in.skipParting();
    }
    return all;
  }

  private static Affine one(Numbers in) throws BadValue {
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
      case "matrix6" -> new Affine(given[0], given[1], given[2], given[3], given[4], given[5]);
      case "translate1", "translate2" -> Affine.moving(given[0], given[1]);
      case "scale1" -> Affine.stretching(given[0], given[0]);
      case "scale2" -> Affine.stretching(given[0], given[1]);
      case "rotate1" -> Affine.turning(given[0]);
      case "rotate3" ->
          Affine.moving(given[1], given[2]).after(Affine.turning(given[0])).after(Affine.moving(-given[1], -given[2]));
      case "skewX1" -> Affine.slanting(given[0], 0);
      case "skewY1" -> Affine.slanting(0, given[0]);
      default -> throw new BadValue(start);
    };
  }
}
