package org.imrletters.paper.picture;

import java.awt.geom.Path2D;

/** Reads the outline that the {@code d} of a path says (SVG 1.1, 8.3). */
final class PathReader {

  private final Numbers in;
  private final Path2D out = new Path2D.Double();
  private double x;
  private double y;
  private double startX;
  private double startY;

  /** The second handle of the curve before, from which a smooth one goes on. */
  private double handleX;

  private double handleY;
  private char before = ' ';
  private boolean closed;

  private PathReader(String d) {
    this.in = new Numbers(d);
  }

  static Path2D read(Node path) throws FileMistake {
    PathReader reader = new PathReader(path.attributes().getOrDefault("d", ""));
    try {
      reader.read();
      return reader.out;
    } catch (BadValue bad) {
      throw path.unreadable("d", bad);
    }
  }

  private void read() throws BadValue {
    while (!in.atEnd()) {
      int place = in.at();
      char command = in.letter();
      if ("MmLlHhVvCcSsQqTtAaZz".indexOf(command) < 0 || before == ' ' && command != 'M' && command != 'm') {
        throw new BadValue(place);
      }
      if (command == 'Z' || command == 'z') {
        close();
      } else {
        draw(command);
        while (in.hasNumber()) {
          draw(command == 'M' ? 'L' : command == 'm' ? 'l' : command);
        }
      }
    }
  }

  private void close() {
    out.closePath();
    x = startX;
    y = startY;
    before = 'Z';
    closed = true;
  }

  private void draw(char command) throws BadValue {
    boolean relative = Character.isLowerCase(command);
    double fromX = relative ? x : 0;
    double fromY = relative ? y : 0;
    char kind = Character.toUpperCase(command);
    if (closed && kind != 'M') {
      out.moveTo(x, y);
    }
    closed = false;
    switch (kind) {
      case 'M' -> move(fromX + in.number(), fromY + in.number());
      case 'L' -> line(fromX + in.number(), fromY + in.number());
      case 'H' -> line(fromX + in.number(), y);
      case 'V' -> line(x, fromY + in.number());
      case 'C' -> curve(fromX + in.number(), fromY + in.number(), fromX, fromY);
      case 'S' -> curve(mirrored('C', 'S', x, handleX), mirrored('C', 'S', y, handleY), fromX, fromY);
      case 'Q' -> quadratic(fromX + in.number(), fromY + in.number(), fromX, fromY);
      case 'T' -> quadratic(mirrored('Q', 'T', x, handleX), mirrored('Q', 'T', y, handleY), fromX, fromY);
      default -> arc(fromX, fromY);
    }
    before = kind;
  }

  /** The handle of the curve before, on the other side of the point between them. */
  private double mirrored(char one, char other, double point, double handle) {
    return before == one || before == other ? 2 * point - handle : point;
  }

  private void move(double toX, double toY) {
    out.moveTo(toX, toY);
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
  }

  private void line(double toX, double toY) {
    out.lineTo(toX, toY);
    x = toX;
    y = toY;
  }

  private void curve(double x1, double y1, double fromX, double fromY) throws BadValue {
    handleX = fromX + in.number();
    handleY = fromY + in.number();
    double toX = fromX + in.number();
    double toY = fromY + in.number();
    out.curveTo(x1, y1, handleX, handleY, toX, toY);
    x = toX;
    y = toY;
  }

  /** Its one handle is that of both ends of a cubic curve, two thirds of the way. */
  private void quadratic(double atX, double atY, double fromX, double fromY) throws BadValue {
    double toX = fromX + in.number();
    double toY = fromY + in.number();
    out.curveTo((x + 2 * atX) / 3, (y + 2 * atY) / 3, (toX + 2 * atX) / 3, (toY + 2 * atY) / 3, toX, toY);
    handleX = atX;
    handleY = atY;
    x = toX;
    y = toY;
  }

  private void arc(double fromX, double fromY) throws BadValue {
    double radiusX = Math.abs(in.number());
    double radiusY = Math.abs(in.number());
    double turned = in.number();
    boolean large = in.flag();
    boolean clockwise = in.flag();
    double toX = fromX + in.number();
    double toY = fromY + in.number();
    Shapes.arc(out, radiusX, radiusY, turned, large, clockwise, toX, toY);
    x = toX;
    y = toY;
  }
}
