package org.imrletters.paper.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.IdentityHashMap;
import java.util.Map;
import org.imrletters.paper.picture.Lengths.Of;

/** Makes outlines of the shapes of one drawing (SVG 1.1, chapters 8 and 9), and no more than a letter needs. */
final class Shapes {

  private static final int MOST_SHAPES = 5_000;
  private static final int MOST_STEPS = 200_000;

  private final Lengths lengths;
  private final Map<Node, Shape> made = new IdentityHashMap<>();
  private int shapes;
  private int steps;

  Shapes(Lengths lengths) {
    this.lengths = lengths;
  }

  /** The outline of a shape; empty where nothing of it is to be seen. */
  Shape of(Node node) throws FileMistake {
    Shape path = made.get(node);
    if (path == null) {
      path = path(node);
      made.put(node, path);
    }
    steps += Bounds.steps(path);
    if (++shapes > MOST_SHAPES || steps > MOST_STEPS) {
      throw FileMistake.tooLarge(
          "the drawing shows more than " + MOST_SHAPES + " outlines or " + MOST_STEPS + " steps of them",
          SvgWords.SIMPLER_HINT, node.offset());
    }
    return path;
  }

  private Shape path(Node node) throws FileMistake {
    Shape path = switch (node.name()) {
      case "path" -> PathReader.read(node);
      case "rect", "mask" -> rectangle(node);
      case "circle" -> ellipse(node, length(node, "r", Of.BOTH), length(node, "r", Of.BOTH));
      case "ellipse" -> ellipse(node, length(node, "rx", Of.WIDTH), length(node, "ry", Of.HEIGHT));
      case "line" -> new Line2D.Double(length(node, "x1", Of.WIDTH), length(node, "y1", Of.HEIGHT),
          length(node, "x2", Of.WIDTH), length(node, "y2", Of.HEIGHT));
      default -> points(node);
    };
    if (!Bounds.isSane(path)) {
      throw FileMistake.broken("this " + node.name() + " reaches further than any page", node.offset());
    }
    return path;
  }

  private double length(Node node, String name, Of of) throws FileMistake {
    return node.length(name, "0", of, lengths);
  }

  private double positive(Node node, String name, Of of) throws FileMistake {
    double length = length(node, name, of);
    if (length < 0) {
      throw node.unreadable(name, 0);
    }
    return length;
  }

  private Path2D rectangle(Node node) throws FileMistake {
    double x = length(node, "x", Of.WIDTH);
    double y = length(node, "y", Of.HEIGHT);
    double width = positive(node, "width", Of.WIDTH);
    double height = positive(node, "height", Of.HEIGHT);
    double rx = positive(node, node.has("rx") ? "rx" : "ry", node.has("rx") ? Of.WIDTH : Of.HEIGHT);
    double ry = node.has("ry") ? positive(node, "ry", Of.HEIGHT) : rx;
    boolean sharp = rx == 0 || ry == 0;
    return width == 0 || height == 0 ? new Path2D.Double()
        : rounded(x, y, x + width, y + height, sharp ? 0 : Math.min(rx, width / 2),
            sharp ? 0 : Math.min(ry, height / 2));
  }

  /** Begun where SVG begins it, as dashes are counted from there; Java begins elsewhere. */
  private static Path2D rounded(double left, double top, double right, double bottom, double rx, double ry) {
    Path2D path = new Path2D.Double();
    path.moveTo(left + rx, top);
    path.lineTo(right - rx, top);
    arc(path, rx, ry, 0, false, true, right, top + ry);
    path.lineTo(right, bottom - ry);
    arc(path, rx, ry, 0, false, true, right - rx, bottom);
    path.lineTo(left + rx, bottom);
    arc(path, rx, ry, 0, false, true, left, bottom - ry);
    if (rx > 0) {
      path.lineTo(left, top + ry);
      arc(path, rx, ry, 0, false, true, left + rx, top);
    }
    path.closePath();
    return path;
  }

  private Shape ellipse(Node node, double rx, double ry) throws FileMistake {
    double x = length(node, "cx", Of.WIDTH);
    double y = length(node, "cy", Of.HEIGHT);
    return rx > 0 && ry > 0 ? new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry) : new Path2D.Double();
  }

  private static Path2D points(Node node) throws FileMistake {
    Path2D path = new Path2D.Double();
    Numbers in = node.numbers("points");
    while (!in.atEnd()) {
      double x = in.number();
      double y = in.number();
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    if (node.name().equals("polygon") && path.getCurrentPoint() != null) {
      path.closePath();
    }
    return path;
  }

  /**
   * Draws on along an ellipse (SVG 1.1, appendix F.6).
   *
   * @param turned how far the ellipse is turned, in degrees
   * @param large whether the longer way round
   * @param clockwise whether in that direction
   */
  static void arc(Path2D path, double radiusX, double radiusY, double turned, boolean large, boolean clockwise,
      double toX, double toY) {
    Point2D from = path.getCurrentPoint();
    if (from.getX() == toX && from.getY() == toY) {
      return;
    }
    if (radiusX == 0 || radiusY == 0) {
      path.lineTo(toX, toY);
      return;
    }
    // Turned and stretched so that the ellipse is a circle of one unit, from the middle between both points.
    double cos = Math.cos(Math.toRadians(turned));
    double sin = Math.sin(Math.toRadians(turned));
    double halfX = (cos * (from.getX() - toX) + sin * (from.getY() - toY)) / 2 / radiusX;
    double halfY = (cos * (from.getY() - toY) - sin * (from.getX() - toX)) / 2 / radiusY;
    double apart = halfX * halfX + halfY * halfY;
    // Radii that are too small to reach both points grow until they do.
    double grown = Math.max(1, Math.sqrt(apart));
    double away = Math.sqrt(Math.max(0, grown * grown - apart) / apart) * (large == clockwise ? -1 : 1);
    double x = away * halfY;
    double y = -away * halfX;
    double start = Math.atan2(halfY - y, halfX - x);
    double sweep = Math.atan2(-halfY - y, -halfX - x) - start;
    sweep += clockwise && sweep < 0 ? 2 * Math.PI : !clockwise && sweep > 0 ? -2 * Math.PI : 0;
    AffineTransform place = AffineTransform.getTranslateInstance((from.getX() + toX) / 2, (from.getY() + toY) / 2);
    place.rotate(Math.toRadians(turned));
    place.scale(radiusX, radiusY);
    Shape arc = new Arc2D.Double(x - grown, y - grown, 2 * grown, 2 * grown, -Math.toDegrees(start),
        -Math.toDegrees(sweep), Arc2D.OPEN);
    append(path, arc.getPathIterator(place), toX, toY);
  }

  /** Appends curves that begin where the path ends, and lets the last one end exactly here. */
  private static void append(Path2D path, PathIterator curves, double toX, double toY) {
    double[] c = new double[6];
    for (curves.next(); !curves.isDone();) {
      curves.currentSegment(c);
      curves.next();
      path.curveTo(c[0], c[1], c[2], c[3], curves.isDone() ? toX : c[4], curves.isDone() ? toY : c[5]);
    }
  }
}
