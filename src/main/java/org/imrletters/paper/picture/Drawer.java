package org.imrletters.paper.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrletters.paper.picture.Lengths.Of;

/** Walks through the elements of a drawing and notes what they draw, and which of them cannot be drawn. */
final class Drawer {

  private static final int DEEPEST_USE = 16;
  private static final int MOST_DRAWN = 10_000;

  private final Map<String, Node> byId = new HashMap<>();
  private final SheetRules rules;
  private final Lengths lengths;
  private final Painter painter;
  private final Set<String> used = new HashSet<>();
  private final Outlines outlines;
  private final Clips clipping;
  private int drawn;

  private Drawer(Node svg, Lengths lengths) {
    this.rules = new SheetRules(svg.source());
    this.lengths = lengths;
    collect(svg);
    this.painter = new Painter(byId, rules, lengths);
    this.outlines = new Outlines(lengths);
    this.clipping = new Clips(byId, rules, lengths, outlines);
  }

  /** What a whole drawing shows; what is wrong is noted with its source. */
  static List<Drawn> drawn(Node svg, Viewport viewport) throws ImageMistake {
    Drawer drawer = new Drawer(svg, viewport.lengths());
    List<Drawn> parts = new ArrayList<>();
    Look look = Look.PLAIN.of(svg, drawer.rules);
    if (svg.has("transform")) {
      throw svg.unsupported("a drawing cannot be moved as a whole", "transform");
    }
    drawer.together(svg, look, viewport.place(), parts);
    return parts;
  }

  private void collect(Node node) {
    if (!node.get("id").isEmpty()) {
      byId.putIfAbsent(node.get("id"), node);
    }
    if (node.name().equals("style")) {
      rules.read(node);
    }
    node.children().forEach(this::collect);
  }

  private void draw(Node node, Look around, Affine place, List<Drawn> into) throws ImageMistake {
    if (node.isForeign() || SvgWords.UNSEEN.contains(node.name()) || SvgWords.MOVING.contains(node.name())
        || SvgWords.DANGEROUS.containsKey(node.name())) {
      return;
    }
    if (++drawn > MOST_DRAWN) {
      throw ImageMistake.tooLarge(
          "the drawing shows more than " + MOST_DRAWN + " elements, counted as often as they" + " are used",
          SvgWords.SIMPLER_HINT, node.offset());
    }
    try {
      if (!SvgWords.SHAPES.contains(node.name()) && !node.name().equals("g") && !node.name().equals("use")) {
        throw notDrawn(node);
      }
      Look look = around.of(node, rules);
      Affine moved = place.after(node.transform());
      if (!moved.isSane()) {
        throw ImageMistake.broken("this " + node.name() + " reaches further than any page", node.offset());
      }
      if (!look.is("display", "none")) {
        together(node, look, moved, into);
      }
    } catch (ImageMistake mistake) {
      if (mistake.code().equals("image-too-large")) {
        throw mistake;
      }
      node.source().mistake(mistake);
    }
  }

  private static ImageMistake notDrawn(Node node) {
    if (node.name().equals("image")) {
      return ImageMistake.unsupported("a picture of dots within a drawing cannot be printed",
          "save the whole as a PNG picture", node.offset());
    }
    boolean words = Set.of("text", "tspan", "textPath", "tref", "flowRoot").contains(node.name());
    return words
        ? ImageMistake.unsupported("words in a drawing look otherwise wherever their font is missing",
            "let the drawing program turn them into outlines (a path), and save it again", node.offset())
        : node.unsupported("'" + node.name() + "' cannot be printed", "");
  }

  /** Draws an element and what stands in it, clipped and shown through as a whole. */
  private void together(Node node, Look look, Affine place, List<Drawn> into) throws ImageMistake {
    double opacity = look.share("opacity");
    List<Drawn.Clip> clips = new ArrayList<>();
    boolean seen = look.is("clip-path", "none") || clipping.clip(look, place, clips);
    List<Drawn> parts = new ArrayList<>();
    content(node, look, place, parts);
    if (!seen || opacity == 0 || parts.isEmpty()) {
      return;
    }
    if (opacity < 1 || !clips.isEmpty()) {
      into.add(new Drawn.Group(opacity, clips, parts));
    } else {
      into.addAll(parts);
    }
  }

  private void content(Node node, Look look, Affine place, List<Drawn> parts) throws ImageMistake {
    if (node.name().equals("use")) {
      use(node, look, place, parts);
    } else if (SvgWords.SHAPES.contains(node.name())) {
      shape(node, look, place, parts);
    } else {
      for (Node child : node.children()) {
        draw(child, look, place, parts);
      }
    }
  }

  private void shape(Node node, Look look, Affine place, List<Drawn> parts) throws ImageMistake {
    Outline outline = outlines.of(node);
    Drawn.Shape shape = painter.shape(outline, place, look);
    boolean visible = look.word("visibility", "visible", "hidden", "collapse").equals("visible");
    if (visible && !place.isFlat() && !outline.isEmpty() && (shape.fill().isPresent() || shape.stroke().isPresent())) {
      parts.add(shape);
    }
  }

  private void use(Node node, Look look, Affine place, List<Drawn> parts) throws ImageMistake {
    Node target = byId.get(node.target());
    if (target == null) {
      throw Painter.missing(node.target(), node.targetOffset());
    }
    if (used.size() >= DEEPEST_USE || !used.add(node.target())) {
      throw ImageMistake.broken("this use leads back to itself, or too deep", node.offset());
    }
    try {
      if (target.name().equals("symbol") || target.name().equals("svg")) {
        throw node.unsupported("a " + target.name() + " cannot be used", "");
      }
      Affine there = Affine.moving(node.length("x", Of.WIDTH, lengths), node.length("y", Of.HEIGHT, lengths));
      draw(target, look, place.after(there), parts);
    } finally {
      used.remove(node.target());
    }
  }
}
