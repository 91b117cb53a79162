package org.imrletters.paper.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.paper.picture.Lengths.Of;

/** Finds out how the area and the line of a shape are painted. */
final class Painter {

  static final Pattern REFERENCE = Pattern.compile("url\\(\\s*[\"']?#([^\"')]+)[\"']?\\s*\\)(?:\\s+(\\S.*))?");

  private final Map<String, Node> byId;
  private final Gradients gradients;
  private final Lengths lengths;

  Painter(Map<String, Node> byId, SheetRules rules, Lengths lengths) {
    this.byId = byId;
    this.gradients = new Gradients(byId, rules, lengths);
    this.lengths = lengths;
  }

  /** A shape of this look; with neither area nor line where nothing of it is seen. */
  Drawn.Shape shape(Outline outline, Affine place, Look look) throws ImageMistake {
    // What has no area is not filled, but on a page it would be, as the finest line there is.
    Optional<Paint> area = paint("fill", outline, place, look).filter(paint -> outline.hasArea());
    Optional<Drawn.Fill> fill = Optional.empty();
    if (area.isPresent()) {
      fill = Optional.of(new Drawn.Fill(area.get(), look.share("fill-opacity"), isEvenOdd("fill-rule", look)));
    }
    return new Drawn.Shape(outline, place, fill.filter(its -> its.opacity() > 0), stroke(outline, place, look));
  }

  static boolean isEvenOdd(String name, Look look) throws ImageMistake {
    return look.word(name, "nonzero", "evenodd").equals("evenodd");
  }

  private Optional<Paint> paint(String name, Outline outline, Affine place, Look look) throws ImageMistake {
    Given given = look.get(name);
    Matcher reference = REFERENCE.matcher(given.value());
    if (!reference.matches()) {
      return color(name, given.value(), look);
    }
    Node target = byId.get(reference.group(1));
    if (target != null && target.name().endsWith("Gradient")) {
      return gradients.paint(target, outline, place);
    }
    if (target != null) {
      throw ImageMistake.unsupported("a " + target.name() + " cannot be printed as " + name, SvgWords.PLAIN_HINT,
          given.offset());
    }
    if (reference.group(2) != null) {
      return color(name, reference.group(2).strip(), look);
    }
    throw missing(reference.group(1), given.offset());
  }

  static ImageMistake missing(String id, int offset) {
    return ImageMistake.broken("the drawing has no '" + Properties.shortened(id) + "' to point at", offset);
  }

  private static Optional<Paint> color(String name, String value, Look look) throws ImageMistake {
    if (value.equals("none") || value.equals("transparent")) {
      return Optional.empty();
    }
    boolean current = value.equalsIgnoreCase("currentColor");
    OptionalInt rgb = Colors.rgb(current ? look.get("color").value() : value);
    if (rgb.isEmpty()) {
      throw look.unreadable(current ? "color" : name);
    }
    return Optional.of(new Paint.Color(rgb.getAsInt()));
  }

  private Optional<Drawn.Stroke> stroke(Outline outline, Affine place, Look look) throws ImageMistake {
    Optional<Paint> paint = paint("stroke", outline, place, look);
    if (paint.isEmpty()) {
      return Optional.empty();
    }
    double width = length("stroke-width", look.get("stroke-width").value(), look);
    double opacity = look.share("stroke-opacity");
    int cap = Drawn.Stroke.cap(look.word("stroke-linecap", "butt", "round", "square"));
    int join = Drawn.Stroke.join(look.word("stroke-linejoin", "miter", "round", "bevel"));
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
        .of(new Drawn.Stroke(paint.get(), opacity, width, cap, join, miter, dashes, positive(phase, dashes)));
  }

  /** A line that begins before its dashes do, begins as much behind: a page knows no dashes before the first. */
  private static double positive(double phase, List<Double> dashes) {
    double round = dashes.stream().mapToDouble(Double::doubleValue).sum();
    return phase >= 0 || round == 0 ? Math.max(0, phase) : phase + round * Math.ceil(-phase / round);
  }

  private List<Double> dashes(Look look) throws ImageMistake {
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

  private double length(String name, String value, Look look) throws ImageMistake {
    try {
      return lengths.read(value, "0", Of.BOTH);
    } catch (BadValue bad) {
      throw look.unreadable(name);
    }
  }
}
