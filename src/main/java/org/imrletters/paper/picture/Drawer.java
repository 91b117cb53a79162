package org.imrletters.paper.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Walks through the elements of a drawing and notes what they draw, and which of them cannot be drawn. */
final class Drawer {

  private static final int DEEPEST_USE = 16;
  private static final int MOST_DRAWN = 10_000;

  private final Definitions definitions;
  private final Painter painter;
  private final Shapes shapes;
  private final Clips clipping;
  private final Set<String> used = new HashSet<>();
  private int drawn;

  private Drawer(Definitions definitions) {
    this.definitions = definitions;
    this.painter = new Painter(definitions, new Gradients(definitions, new IdentityHashMap<>()));
    this.shapes = new Shapes(definitions.lengths());
    this.clipping = new Clips(definitions, shapes, painter);
  }

  /** What a whole drawing shows; what is wrong is noted with its source. */
  static List<Drawing.Part> drawn(Node svg, Viewport viewport) throws FileMistake {
    Drawer drawer = new Drawer(Definitions.of(svg, viewport.lengths()));
    List<Drawing.Part> parts = new ArrayList<>();
    DrawingLook look = DrawingLook.PLAIN.of(svg, drawer.definitions.rules());
    if (svg.has("transform")) {
      throw svg.unsupported("a drawing cannot be moved as a whole", "transform");
    }
    drawer.together(svg, look, viewport.place(), parts);
    return parts;
  }

  private void draw(Node node, DrawingLook around, AffineTransform place, List<Drawing.Part> into) throws FileMistake {
    if (node.isForeign() || SvgWords.UNSEEN.contains(node.name()) || SvgWords.MOVING.contains(node.name())
        || SvgWords.DANGEROUS.containsKey(node.name())) {
      return;
    }
    if (++drawn > MOST_DRAWN) {
      throw FileMistake.tooLarge(
          "the drawing shows more than " + MOST_DRAWN + " elements, counted as often as they" + " are used",
          SvgWords.SIMPLER_HINT, node.offset());
    }
    try {
      DrawingLook look = around.of(node, definitions.rules());
      if (SvgWords.WORDS.contains(node.name())) {
        checkSilent(node, look);
        return;
      }
      if (look.is("display", "none")) {
        return;
      }
      if (!SvgWords.SHAPES.contains(node.name()) && !node.name().equals("g") && !node.name().equals("use")) {
        throw notDrawn(node);
      }
      AffineTransform moved = Node.after(place, node.transform());
      if (!Bounds.isSane(moved)) {
        throw FileMistake.broken("this " + node.name() + " reaches further than any page", node.offset());
      }
      together(node, look, moved, into);
    } catch (FileMistake mistake) {
      if (mistake.code().equals("image-too-large")) {
        throw mistake;
      }
      node.source().mistake(mistake);
    }
  }

  /** Refuses words; drawing programs leave elements for words that have none, or hide them. */
  private void checkSilent(Node node, DrawingLook look) throws FileMistake {
    boolean silent = node.text().chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    if (look.is("display", "none")) {
      return;
    }
    if (look.is("visibility", "visible") && (!silent || node.name().equals("tref"))) {
      throw notDrawn(node);
    }
    for (Node child : node.children()) {
      if (SvgWords.WORDS.contains(child.name())) {
        checkSilent(child, look.of(child, definitions.rules()));
      }
    }
  }

  private static FileMistake notDrawn(Node node) {
    if (node.name().equals("image")) {
      return FileMistake.unsupported("a picture of dots within a drawing cannot be printed",
          "save the whole as a PNG picture", node.offset());
    }
    return SvgWords.WORDS.contains(node.name())
        ? FileMistake.unsupported("words in a drawing look otherwise wherever their font is missing",
            "let the drawing program turn them into outlines (a path), and save it again", node.offset())
        : node.unsupported("'" + node.name() + "' cannot be printed", "");
  }

  /** Draws an element and what stands in it, clipped and shown through as a whole. */
  private void together(Node node, DrawingLook look, AffineTransform place, List<Drawing.Part> into)
      throws FileMistake {
    double opacity = look.share("opacity");
    List<Drawing.Clip> clips = new ArrayList<>();
    boolean seen = (look.is("clip-path", "none") || clipping.clip(look, place, clips))
        && (look.is("mask", "none") || clipping.mask(look, place, clips));
    List<Drawing.Part> parts = new ArrayList<>();
    content(node, look, place, parts);
    if (!seen || opacity == 0 || parts.isEmpty()) {
      return;
    }
    if (opacity < 1 || !clips.isEmpty()) {
      into.add(new Drawing.Group(opacity, clips, parts));
    } else {
      into.addAll(parts);
    }
  }

  private void content(Node node, DrawingLook look, AffineTransform place, List<Drawing.Part> parts)
      throws FileMistake {
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

  private void shape(Node node, DrawingLook look, AffineTransform place, List<Drawing.Part> parts) throws FileMistake {
    Shape path = shapes.of(node);
    Drawing.Outline shape = painter.shape(path, place, look);
    boolean visible = look.oneOf("visibility", "visible", "hidden", "collapse") == 0;
    if (visible && !Bounds.isFlat(place) && Bounds.steps(path) > 0
        && (shape.fill().isPresent() || shape.stroke().isPresent())) {
      parts.add(shape);
    }
  }

  private void use(Node node, DrawingLook look, AffineTransform place, List<Drawing.Part> parts) throws FileMistake {
    Node target = definitions.target(node);
    if (used.size() >= DEEPEST_USE || !used.add(node.target())) {
      throw FileMistake.broken("this use leads back to itself, or too deep", node.offset());
    }
    try {
      if (target.name().equals("symbol") || target.name().equals("svg")) {
        throw node.unsupported("a " + target.name() + " cannot be used", "");
      }
      draw(target, look, Node.after(place, node.moved(definitions.lengths())), parts);
    } finally {
      used.remove(node.target());
    }
  }
}
