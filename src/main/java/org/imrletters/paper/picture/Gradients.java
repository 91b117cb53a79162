package org.imrletters.paper.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.paper.picture.Lengths.Of;

/**
 * Makes paints of the gradients that a drawing defines (SVG 1.1, 13.2).
 *
 * @param made the colors of those that were asked for, each list read once
 */
record Gradients(Definitions definitions, Map<Node, List<Paint.Stop>> made) {

  private static final int LONGEST_CHAIN = 10;

  /**
   * The paint that a gradient is for an outline; empty where it paints nothing.
   *
   * @param place how the outline's points come to the drawing's
   */
  Optional<Paint> paint(Node gradient, Shape path, AffineTransform place) throws FileMistake {
    List<Node> chain = chain(gradient);
    List<Paint.Stop> stops = stops(chain);
    if (stops.isEmpty()) {
      return Optional.empty();
    }
    boolean boxed = !said(chain, "gradientUnits").equals("userSpaceOnUse");
    Rectangle2D bounds = boxed ? Bounds.of(path) : new Rectangle2D.Double(0, 0, 1, 1);
    if (bounds.isEmpty()) {
      return Optional.empty();
    }
    if (!said(chain, "spreadMethod").isEmpty() && !said(chain, "spreadMethod").equals("pad")) {
      throw gradient.unsupported("a gradient that begins anew cannot be printed", "");
    }
    AffineTransform unit = new AffineTransform(bounds.getWidth(), 0, 0, bounds.getHeight(), bounds.getX(),
        bounds.getY());
    unit.preConcatenate(place);
    unit.concatenate(saying(chain, "gradientTransform").numbers("gradientTransform").transforms());
    return made(chain, stops, unit, boxed);
  }

  private Optional<Paint> made(List<Node> chain, List<Paint.Stop> stops, AffineTransform place, boolean boxed)
      throws FileMistake {
    boolean circles = chain.get(0).name().equals("radialGradient");
    String x = said(chain, "fx").isEmpty() ? "cx" : "fx";
    String y = said(chain, "fy").isEmpty() ? "cy" : "fy";
    Paint.Circle from = circles ? circle(chain, x, y, "fr", "0%", boxed) : end(chain, "x1", "y1", "0%", boxed);
    Paint.Circle to = circles ? circle(chain, "cx", "cy", "r", "50%", boxed) : end(chain, "x2", "y2", "100%", boxed);
    Paint.Stop last = stops.get(stops.size() - 1);
    if (Bounds.isFlat(place)) {
      return Optional.empty();
    }
    if (!Bounds.isSane(place)) {
      throw FileMistake.broken("this gradient reaches further than any page", chain.get(0).offset());
    }
    if (stops.size() == 1 || from.equals(to) || circles && to.radius() == 0) {
      // With one color all over: two stops of it, far enough apart to be seen through alike.
      return Optional.of(last.opacity() == 1 ? new Paint.Color(last.rgb(), 1)
          : new Paint.Gradient(new Paint.Circle(0, 0, 0), new Paint.Circle(1, 0, 0), false, place,
              List.of(new Paint.Stop(0, last.rgb(), last.opacity()), new Paint.Stop(1, last.rgb(), last.opacity()))));
    }
    if (circles && Math.hypot(from.x() - to.x(), from.y() - to.y()) + from.radius() > to.radius()) {
      throw chain.get(0).unsupported("a gradient whose focus lies outside of its circle cannot be printed", "");
    }
    return Optional.of(new Paint.Gradient(from, to, circles, place, stops));
  }

  /** This gradient and those that it takes from what it does not say itself. */
  private List<Node> chain(Node gradient) throws FileMistake {
    List<Node> chain = new ArrayList<>(List.of(gradient));
    while (!chain.get(chain.size() - 1).target().isEmpty()) {
      Node last = chain.get(chain.size() - 1);
      Node next = definitions.byId().get(last.target());
      if (next == null || !next.name().endsWith("Gradient") || chain.size() > LONGEST_CHAIN) {
        throw FileMistake.broken("'" + Properties.shortened(last.target()) + "' is no gradient that leads anywhere",
            last.targetOffset());
      }
      chain.add(next);
    }
    return chain;
  }

  /** The first that says it, or the first of all. */
  private static Node saying(List<Node> chain, String attribute) {
    return chain.stream().filter(node -> node.has(attribute)).findFirst().orElse(chain.get(0));
  }

  private static String said(List<Node> chain, String attribute) {
    return saying(chain, attribute).get(attribute);
  }

  private double length(List<Node> chain, String name, String otherwise, Of of, boolean boxed) throws FileMistake {
    return saying(chain, name).length(name, otherwise, boxed ? Of.ONE : of, definitions.lengths());
  }

  private Paint.Circle end(List<Node> chain, String x, String y, String otherwise, boolean boxed) throws FileMistake {
    return new Paint.Circle(length(chain, x, otherwise, Of.WIDTH, boxed), length(chain, y, "0%", Of.HEIGHT, boxed), 0);
  }

  private Paint.Circle circle(List<Node> chain, String x, String y, String radius, String otherwise, boolean boxed)
      throws FileMistake {
    return new Paint.Circle(length(chain, x, "50%", Of.WIDTH, boxed), length(chain, y, "50%", Of.HEIGHT, boxed),
        length(chain, radius, otherwise, Of.BOTH, boxed));
  }

  private List<Paint.Stop> stops(List<Node> chain) throws FileMistake {
    for (Node node : chain) {
      List<Node> found = node.children().stream().filter(child -> child.name().equals("stop")).toList();
      if (!found.isEmpty() && !made.containsKey(node)) {
        made.put(node, stopsOf(found));
      }
      if (!found.isEmpty()) {
        return made.get(node);
      }
    }
    return List.of();
  }

  private List<Paint.Stop> stopsOf(List<Node> nodes) throws FileMistake {
    List<Paint.Stop> stops = new ArrayList<>();
    double before = 0;
    for (Node node : nodes) {
      DrawingLook look = DrawingLook.PLAIN.of(node, definitions.rules());
      before = Math.max(before, Math.max(0, Math.min(1, node.length("offset", "0", Of.ONE, definitions.lengths()))));
      Paint.Color color = Paint.Color.of(look.get("stop-color").value())
          .orElseThrow(() -> look.unreadable("stop-color"));
      stops.add(new Paint.Stop(before, color.rgb(), color.opacity() * look.share("stop-opacity")));
    }
    return stops;
  }
}
