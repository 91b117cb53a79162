package org.imrletters.paper.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.paper.picture.Lengths.Of;
import org.imrletters.paper.picture.Properties.Given;

/** Finds out how the area and the line of a shape are painted. */
record Painter(Definitions definitions, Gradients gradients) {

  /** A shape of this look; with neither area nor line where nothing of it is seen. */
  Drawing.Outline shape(Shape path, AffineTransform place, DrawingLook look) throws FileMistake {
    // What has no area is not filled, but on a page it would be, as the finest line there is.
    Optional<Paint> area = paint("fill", path, place, look).filter(paint -> Bounds.hasArea(path));
    Optional<Drawing.Fill> fill = Optional.empty();
    if (area.isPresent()) {
      double opacity = look.share("fill-opacity") * area.get().opacity();
      fill = Optional.of(new Drawing.Fill(area.get(), opacity, isEvenOdd("fill-rule", look)));
    }
    return new Drawing.Outline(path, place, fill.filter(its -> its.opacity() > 0), stroke(path, place, look));
  }

  static boolean isEvenOdd(String name, DrawingLook look) throws FileMistake {
    return look.oneOf(name, "nonzero", "evenodd") == 1;
  }

  private Optional<Paint> paint(String name, Shape path, AffineTransform place, DrawingLook look) throws FileMistake {
    Given given = look.get(name);
    List<String> reference = Definitions.reference(given.value());
    if (reference.isEmpty()) {
      return color(name, given.value(), look);
    }
    if (reference.size() > 1 && !definitions.byId().containsKey(reference.get(0))) {
      return color(name, reference.get(1), look);
    }
    Node target = definitions.target(reference.get(0), given.offset());
    if (!target.name().endsWith("Gradient")) {
      throw FileMistake.unsupported("a " + target.name() + " cannot be printed as " + name, SvgWords.PLAIN_HINT,
          given.offset());
    }
    return gradients.paint(target, path, place);
  }

  private static Optional<Paint> color(String name, String value, DrawingLook look) throws FileMistake {
    if (value.equals("none")) {
      return Optional.empty();
    }
    boolean current = value.equalsIgnoreCase("currentColor");
    Optional<Paint.Color> color = Paint.Color.of(current ? look.get("color").value() : value);
    if (color.isEmpty()) {
      throw look.unreadable(current ? "color" : name);
    }
    return Optional.of(color.get());
  }

  private Optional<Drawing.Stroke> stroke(Shape path, AffineTransform place, DrawingLook look) throws FileMistake {
    Optional<Paint> paint = paint("stroke", path, place, look);
    if (paint.isEmpty()) {
      return Optional.empty();
    }
    double width = length("stroke-width", look.get("stroke-width").value(), look);
    double opacity = look.share("stroke-opacity") * paint.get().opacity();
    int cap = look.oneOf("stroke-linecap", "butt", "round", "square");
    int join = look.oneOf("stroke-linejoin", "miter", "round", "bevel");
    double miter = length("stroke-miterlimit", look.get("stroke-miterlimit").value(), look);
    List<Double> dashes = dashes(look);
    double phase = length("stroke-dashoffset", look.get("stroke-dashoffset").value(), look);
    if (width < 0 || miter < 1) {
      throw look.unreadable(width < 0 ? "stroke-width" : "stroke-miterlimit");
    }
    if (width == 0 || opacity == 0) {
      return Optional.empty();
    }
    return Optional
        .of(new Drawing.Stroke(paint.get(), opacity, width, cap, join, miter, dashes, positive(phase, dashes)));
  }

  /** A line that begins before its dashes do, begins as much behind: a page knows no dashes before the first. */
  private static double positive(double phase, List<Double> dashes) {
    double round = dashes.stream().mapToDouble(Double::doubleValue).sum();
    return phase >= 0 || round == 0 ? Math.max(0, phase) : phase + round * Math.ceil(-phase / round);
  }

  private List<Double> dashes(DrawingLook look) throws FileMistake {
    String value = look.get("stroke-dasharray").value();
    if (value.equals("none") || value.isEmpty()) {
      return List.of();
    }
    List<Double> dashes = new ArrayList<>();
    double sum = 0;
    for (String part : value.split("\\s*,\\s*|\\s+")) {
      double dash = length("stroke-dasharray", part, look);
      if (dash < 0) {
        throw look.unreadable("stroke-dasharray");
      }
      dashes.add(dash);
      sum += dash;
    }
    if (dashes.size() % 2 == 1) {
      // So that dashes and gaps change places each time round, which not all readers of an odd list know.
      dashes.addAll(List.copyOf(dashes));
    }
    return sum > 0 ? dashes : List.of();
  }

  private double length(String name, String value, DrawingLook look) throws FileMistake {
    return definitions.lengths()
        .read(new Numbers(value.isEmpty() ? "0" : value, index -> look.unreadable(name)), Of.BOTH);
  }
}
