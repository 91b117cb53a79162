package org.imrletters.paper.picture;

import org.imrletters.paper.picture.Lengths.Of;

/** Makes outlines of shapes (SVG 1.1, chapters 8 and 9). */
final class Shapes {

  private final Node node;
  private final Lengths lengths;
  private final Outline.Maker out = new Outline.Maker();

  private Shapes(Node node, Lengths lengths) {
    this.node = node;
    this.lengths = lengths;
  }

  /** The outline of a shape; empty where nothing of it is to be seen. */
  static Outline outline(Node node, Lengths lengths) throws ImageMistake {
    Shapes shapes = new Shapes(node, lengths);
    Outline outline = switch (node.name()) {
      case "path" -> shapes.path();
      case "rect" -> shapes.rectangle();
      case "circle" -> shapes.ellipse(shapes.length("r", Of.BOTH), shapes.length("r", Of.BOTH));
      case "ellipse" -> shapes.ellipse(shapes.length("rx", Of.WIDTH), shapes.length("ry", Of.HEIGHT));
      case "line" -> shapes.line();
      default -> shapes.points(node.name().equals("polygon"));
    };
    if (!outline.isSane()) {
      throw ImageMistake.broken("this " + node.name() + " reaches further than any page", node.offset());
    }
    return outline;
  }

  private double length(String name, Of of) throws ImageMistake {
    return node.length(name, of, lengths);
  }

  private double positive(String name, Of of) throws ImageMistake {
    double length = length(name, of);
    if (length < 0) {
      throw node.unreadable(name, new BadValue(0));
    }
    return length;
  }

  private Outline path() throws ImageMistake {
    try {
      return PathReader.read(node.attributes().getOrDefault("d", ""));
    } catch (BadValue bad) {
      throw node.unreadable("d", bad);
    }
  }

  private Outline rectangle() throws ImageMistake {
    double x = length("x", Of.WIDTH);
    double y = length("y", Of.HEIGHT);
    double width = positive("width", Of.WIDTH);
    double height = positive("height", Of.HEIGHT);
    double rx = positive(node.has("rx") ? "rx" : "ry", node.has("rx") ? Of.WIDTH : Of.HEIGHT);
    double ry = node.has("ry") ? positive("ry", Of.HEIGHT) : rx;
    if (width > 0 && height > 0) {
      rounded(x, y, x + width, y + height, Math.min(rx, width / 2), Math.min(ry, height / 2));
    }
    return out.outline();
  }

  private void rounded(double left, double top, double right, double bottom, double rx, double ry) {
    boolean round = rx > 0 && ry > 0;
    double cornerX = round ? rx : 0;
    double cornerY = round ? ry : 0;
    out.move(left + cornerX, top);
    out.line(right - cornerX, top);
    corner(right - cornerX, top, right, top + cornerY, rx, ry, round);
    out.line(right, bottom - cornerY);
    corner(right, bottom - cornerY, right - cornerX, bottom, rx, ry, round);
    out.line(left + cornerX, bottom);
    corner(left + cornerX, bottom, left, bottom - cornerY, rx, ry, round);
    if (round) {
      out.line(left, top + cornerY);
      corner(left, top + cornerY, left + cornerX, top, rx, ry, true);
    }
    out.close();
  }

  private void corner(double fromX, double fromY, double toX, double toY, double rx, double ry, boolean round) {
    if (round) {
      Arc.draw(fromX, fromY, rx, ry, 0, false, true, toX, toY, out);
    }
  }

  private Outline ellipse(double rx, double ry) throws ImageMistake {
    double x = length("cx", Of.WIDTH);
    double y = length("cy", Of.HEIGHT);
    if (rx > 0 && ry > 0) {
      out.move(x + rx, y);
      Arc.draw(x + rx, y, rx, ry, 0, false, true, x - rx, y, out);
      Arc.draw(x - rx, y, rx, ry, 0, false, true, x + rx, y, out);
      out.close();
    }
    return out.outline();
  }

  private Outline line() throws ImageMistake {
    out.move(length("x1", Of.WIDTH), length("y1", Of.HEIGHT));
    out.line(length("x2", Of.WIDTH), length("y2", Of.HEIGHT));
    return out.outline();
  }

  private Outline points(boolean closed) throws ImageMistake {
    Numbers in = new Numbers(node.attributes().getOrDefault("points", ""));
    try {
      for (boolean first = true; !in.atEnd(); first = false) {
        double x = in.number();
        double y = in.number();
        if (first) {
          out.move(x, y);
        } else {
          out.line(x, y);
        }
      }
    } catch (BadValue bad) {
      throw node.unreadable("points", bad);
    }
    if (closed && !out.outline().isEmpty()) {
      out.close();
    }
    return out.outline();
  }
}
