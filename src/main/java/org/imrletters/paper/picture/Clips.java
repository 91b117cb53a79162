package org.imrletters.paper.picture;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.imrletters.paper.picture.Lengths.Of;

/** Finds the outlines that parts of a drawing are clipped by (SVG 1.1, 14.3). */
final class Clips {

  private final Map<String, Node> byId;
  private final SheetRules rules;
  private final Lengths lengths;
  private final Outlines outlines;

  Clips(Map<String, Node> byId, SheetRules rules, Lengths lengths, Outlines outlines) {
    this.byId = byId;
    this.rules = rules;
    this.lengths = lengths;
    this.outlines = outlines;
  }

  /** Notes the outline outside of which nothing is seen; whether anything is seen at all. */
  boolean clip(Look look, Affine place, List<Drawn.Clip> clips) throws ImageMistake {
    Given given = look.get("clip-path");
    Matcher reference = Painter.REFERENCE.matcher(given.value());
    if (!reference.matches() || reference.group(2) != null) {
      throw look.unreadable("clip-path");
    }
    Node path = byId.get(reference.group(1));
    if (path == null) {
      throw Painter.missing(reference.group(1), given.offset());
    }
    if (!path.name().equals("clipPath") || path.get("clipPathUnits").equals("objectBoundingBox")) {
      throw ImageMistake.unsupported("a drawing cannot be clipped by this", SvgWords.PLAIN_HINT, given.offset());
    }
    Look around = Look.PLAIN.of(path, rules);
    List<Node> shapes = path.children()
        .stream()
        .filter(child -> !child.isForeign() && !SvgWords.UNSEEN.contains(child.name()))
        .toList();
    if (shapes.size() > 1 || !around.is("clip-path", "none")) {
      throw path.unsupported("a drawing cannot be clipped by several outlines at once", "");
    }
    return !shapes.isEmpty() && clip(shapes.get(0), around, place.after(path.transform()), clips);
  }

  private boolean clip(Node shape, Look around, Affine place, List<Drawn.Clip> clips) throws ImageMistake {
    Look look = around.of(shape, rules);
    Affine moved = place.after(shape.transform());
    Node drawn = shape;
    if (shape.name().equals("use")) {
      drawn = byId.get(shape.target());
      moved = moved.after(Affine.moving(shape.length("x", Of.WIDTH, lengths), shape.length("y", Of.HEIGHT, lengths)));
      if (drawn == null) {
        throw Painter.missing(shape.target(), shape.targetOffset());
      }
      look = look.of(drawn, rules);
      moved = moved.after(drawn.transform());
    }
    if (!SvgWords.SHAPES.contains(drawn.name()) || !look.is("clip-path", "none")) {
      throw shape.unsupported("a drawing cannot be clipped by this", "");
    }
    Outline outline = outlines.of(drawn);
    if (outline.isEmpty() || moved.isFlat() || look.is("display", "none")) {
      return false;
    }
    if (!moved.isSane()) {
      throw ImageMistake.broken("this " + shape.name() + " reaches further than any page", shape.offset());
    }
    clips.add(new Drawn.Clip(outline, moved, Painter.isEvenOdd("clip-rule", look)));
    return true;
  }
}
