package org.imrletters.paper.picture;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Reads the outline that the {@code d} of a path says (SVG 1.1, 8.3). */
final class PathReader {

  private final Numbers in;
  private final Path2D out = new Path2D.Double();

  /** The second handle of the curve before, from which a smooth one goes on. */
  private double handleX;

  private double handleY;
  private char before = ' ';

  private PathReader(Numbers in) {
    this.in = in;
  }

  static Path2D read(Node path) throws FileMistake {
    PathReader reader = new PathReader(path.numbers("d"));
    reader.read();
    return reader.out;
  }

  private void read() throws FileMistake {
    while (!in.atEnd()) {
      int place = in.at();
      char command = in.letter();
      if ("MmLlHhVvCcSsQqTtAaZz".indexOf(command) < 0 || before == ' ' && command != 'M' && command != 'm') {
        throw in.unreadable(place);
      }
      if (command == 'Z' || command == 'z') {
        out.closePath();
        before = 'Z';
      } else {
        draw(command);
        while (in.hasNumber()) {
          draw(command == 'M' ? 'L' : command == 'm' ? 'l' : command);
        }
      }
    }
  }

  private void draw(char command) throws FileMistake {
    Point2D at = before == ' ' ? new Point2D.Double() : out.getCurrentPoint();
    double fromX = Character.isLowerCase(command) ? at.getX() : 0;
    double fromY = Character.isLowerCase(command) ? at.getY() : 0;
    char kind = Character.toUpperCase(command);
    if (before == 'Z' && kind != 'M') {
      out.moveTo(at.getX(), at.getY());
    }
    switch (kind) {
      case 'M' -> out.moveTo(fromX + in.number(), fromY + in.number());
      case 'L' -> out.lineTo(fromX + in.number(), fromY + in.number());
      case 'H' -> out.lineTo(fromX + in.number(), at.getY());
      case 'V' -> out.lineTo(at.getX(), fromY + in.number());
      case 'C' -> curve(fromX + in.number(), fromY + in.number(), fromX, fromY);
      case 'S' -> curve(mirrored("CS", at.getX(), handleX), mirrored("CS", at.getY(), handleY), fromX, fromY);
      case 'Q' -> quadratic(at, fromX + in.number(), fromY + in.number(), fromX, fromY);
      case 'T' -> quadratic(at, mirrored("QT", at.getX(), handleX), mirrored("QT", at.getY(), handleY), fromX, fromY);
      default -> Shapes.arc(out, Math.abs(in.number()), Math.abs(in.number()), in.number(), in.flag(), in.flag(),
          fromX + in.number(), fromY + in.number());
    }
    before = kind;
  }

  /** The handle of the curve before, if that is of this kind, on the other side of the point between them. */
  private double mirrored(String kinds, double point, double handle) {
    return kinds.indexOf(before) >= 0 ? 2 * point - handle : point;
  }

  private void curve(double x1, double y1, double fromX, double fromY) throws FileMistake {
    handleX = fromX + in.number();
    handleY = fromY + in.number();
    out.curveTo(x1, y1, handleX, handleY, fromX + in.number(), fromY + in.number());
  }

  /** Its one handle is that of both ends of a cubic curve, two thirds of the way. */
  private void quadratic(Point2D at, double atX, double atY, double fromX, double fromY) throws FileMistake {
    double toX = fromX + in.number();
    double toY = fromY + in.number();
    out.curveTo((at.getX() + 2 * atX) / 3, (at.getY() + 2 * atY) / 3, (toX + 2 * atX) / 3, (toY + 2 * atY) / 3, toX,
        toY);
    handleX = atX;
    handleY = atY;
  }
}
